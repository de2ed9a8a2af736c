// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/destinations/bigquery/google_credentials.h"
#include "core/destinations/bigquery/google_jwt.h"
#include "core/destinations/bigquery/google_token_provider.h"
#include "core/destinations/bigquery/google_token_requests.h"
#include "tests/support/fake_clock.h"
#include "tests/unit/net/raw_server.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <map>
#include <memory>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>

using namespace grantex;
using namespace grantex::test;
using namespace Qt::StringLiterals;

namespace {

using Key = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;

std::string pemOf(EVP_PKEY* key)
{
    const std::unique_ptr<BIO, decltype(&BIO_free)> memory(BIO_new(BIO_s_mem()), &BIO_free);
    PEM_write_bio_PKCS8PrivateKey(memory.get(), key, nullptr, nullptr, 0, nullptr, nullptr);
    char* bytes = nullptr;
    const long length = BIO_get_mem_data(memory.get(), &bytes);
    return {bytes, static_cast<std::size_t>(length)};
}

QByteArray base64Url(const QByteArray& text)
{
    return QByteArray::fromBase64(text, QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

bool isSignedBy(EVP_PKEY* key, const QByteArray& text, const QByteArray& signature)
{
    const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(), &EVP_MD_CTX_free);
    const auto bytes = [](const QByteArray& array) { return reinterpret_cast<const unsigned char*>(array.data()); };
    return EVP_DigestVerifyInit(context.get(), nullptr, EVP_sha256(), nullptr, key) == 1 &&
           EVP_DigestVerify(context.get(), bytes(signature), static_cast<std::size_t>(signature.size()), bytes(text),
                            static_cast<std::size_t>(text.size())) == 1;
}

/// What a form sends.
std::map<QByteArray, QByteArray> formOf(const std::string& request)
{
    std::map<QByteArray, QByteArray> form;
    const QByteArray body = QByteArray::fromStdString(request.substr(request.find("\r\n\r\n") + 4));
    for (const auto& pair : body.split('&'))
        form[pair.split('=').value(0)] = QByteArray::fromPercentEncoding(pair.split('=').value(1));
    return form;
}

/// A machine of which nothing is known but what is put here.
struct Machine
{
    std::map<std::string, std::string> variables;
    std::map<std::string, std::string> files;

    [[nodiscard]] Surroundings surroundings()
    {
        return {[this](const std::string& name) { return variables.contains(name) ? variables.at(name) : ""; },
                [this](const std::string& path) -> std::optional<std::string> {
                    return files.contains(path) ? std::optional(files.at(path)) : std::nullopt;
                }};
    }
};

std::string userFile(const std::string& more = {})
{
    return "{\"type\":\"authorized_user\",\"client_id\":\"c-1\",\"client_secret\":\"s&=1\",\"refresh_token\":\"1//r\"" +
           more + "}";
}

RawServer::Answer json(int status, const std::string& body, const std::string& headers = {})
{
    return RawServer::answer(status, body, "Content-Type: application/json\r\n" + headers);
}

} // namespace

class TestGoogleTokens : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_key.reset(EVP_RSA_gen(2048));
        QVERIFY(m_key);
        m_pem = pemOf(m_key.get());
    }

    void theAssertionIsExact()
    {
        const ServiceAccountKey key{"a@p.iam.gserviceaccount.com", "kid-1", Secret(m_pem),
                                    "https://oauth2.googleapis.com/token"};
        const auto made = serviceAccountAssertion(key, "scope-1", fromEpochMillis(1772366400999LL));
        QVERIFY(made);
        const auto parts = QByteArray::fromStdString(*made).split('.');
        QCOMPARE(parts.size(), 3);
        const QByteArray header = "{\"alg\":\"RS256\",\"typ\":\"JWT\",\"kid\":\"kid-1\"}";
        const QByteArray claims = "{\"iss\":\"a@p.iam.gserviceaccount.com\",\"scope\":\"scope-1\",\"aud\":\"https://"
                                  "oauth2.googleapis.com/token\",\"iat\":1772366400,\"exp\":1772370000}";
        QCOMPARE(base64Url(parts[0]), header);
        QCOMPARE(base64Url(parts[1]), claims);
        QVERIFY(isSignedBy(m_key.get(), parts[0] + "." + parts[1], base64Url(parts[2])));
        QVERIFY(!isSignedBy(m_key.get(), parts[0] + "," + parts[1], base64Url(parts[2])));
        QVERIFY(made->find_first_of("+/=") == std::string::npos);
    }

    void keysThatAreNoneAreRefused_data()
    {
        QTest::addColumn<QByteArray>("pem");
        const Key curve(EVP_EC_gen("P-256"), &EVP_PKEY_free);
        QTest::newRow("no PEM") << QByteArray("secret");
        QTest::newRow("cut") << QByteArray::fromStdString(m_pem.substr(0, m_pem.size() / 2));
        QTest::newRow("of another kind") << QByteArray::fromStdString(pemOf(curve.get()));
    }
    void keysThatAreNoneAreRefused()
    {
        QFETCH(QByteArray, pem);
        const auto made = serviceAccountAssertion({"a@b", {}, Secret(pem.toStdString()), "https://t"}, "s", {});
        QVERIFY(!made);
        QVERIFY(made.error().message.find(pem.left(20).toStdString()) == std::string::npos);
        QVERIFY(!made.error().remedy.empty());
    }

    void credentialsAreLookedForInOrder_data()
    {
        QTest::addColumn<QString>("settings");
        QTest::addColumn<QString>("mode");
        QTest::addColumn<QString>("endpoint");
        QTest::addColumn<QString>("places");
        QTest::addColumn<QString>("found");
        const auto row = [](const char* name, const char* settings, const char* mode, const char* endpoint,
                            const char* places, const char* found) {
            QTest::newRow(name) << QString::fromLatin1(settings) << QString::fromLatin1(mode)
                                << QString::fromLatin1(endpoint) << QString::fromLatin1(places)
                                << QString::fromLatin1(found);
        };
        row("the settings first", "settings", "auto", "", "variable,login", "settings");
        row("then the variable", "", "auto", "", "variable,login", "variable");
        row("then gcloud's folder", "", "auto", "", "folder,login", "folder");
        row("then the login in the home folder", "", "auto", "", "login", "login");
        row("then the machine", "", "auto", "", "", "metadata http://169.254.169.254");
        row("the machine under another name", "", "auto", "", "host", "metadata http://meta.example:81");
        row("the machine when it is asked for", "", "metadata", "", "variable", "metadata http://169.254.169.254");
        row("nothing when it is asked for", "", "none", "", "variable,login", "none");
        row("nothing for an emulator", "", "auto", "http://127.0.0.1:9050", "", "none");
        row("the login for an emulator", "", "auto", "http://127.0.0.1:9050", "login", "login");
        row("the machine for a private endpoint of Google's", "", "auto", "https://bigquery-x.p.googleapis.com", "",
            "metadata http://169.254.169.254");
    }
    void credentialsAreLookedForInOrder()
    {
        QFETCH(QString, settings);
        QFETCH(QString, mode);
        QFETCH(QString, endpoint);
        QFETCH(QString, places);
        QFETCH(QString, found);
        const auto named = [](const std::string& who) { return userFile(",\"quota_project_id\":\"" + who + "\""); };
        Machine machine;
        machine.variables["HOME"] = "/home/u";
        if (places.contains("variable"_L1)) {
            machine.variables["GOOGLE_APPLICATION_CREDENTIALS"] = "/keys/k.json";
            machine.files["/keys/k.json"] = named("variable");
        }
        if (places.contains("folder"_L1)) {
            machine.variables["CLOUDSDK_CONFIG"] = "/cfg";
            machine.files["/cfg/application_default_credentials.json"] = named("folder");
        }
        if (places.contains("login"_L1))
            machine.files["/home/u/.config/gcloud/application_default_credentials.json"] = named("login");
        if (places.contains("host"_L1))
            machine.variables["GCE_METADATA_HOST"] = "meta.example:81";
        const GoogleCredentialSettings wanted{settings.isEmpty() ? Secret() : Secret(named("settings")),
                                              mode.toStdString(), endpoint.toStdString()};
        const auto got = findGoogleCredentials(wanted, machine.surroundings());
        QVERIFY(got);
        QString is = u"none"_s;
        if (const auto* user = std::get_if<AuthorizedUser>(&*got))
            is = QString::fromStdString(user->quotaProject);
        else if (const auto* server = std::get_if<MetadataServer>(&*got))
            is = u"metadata "_s + QString::fromStdString(server->base);
        QCOMPARE(is, found);
    }

    void mistakesOfFilesAreNamed_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("no JSON") << QByteArray("-----BEGIN PRIVATE KEY-----") << QByteArray("no JSON object");
        QTest::newRow("a list") << QByteArray("[]") << QByteArray("no JSON object");
        QTest::newRow("no type") << QByteArray("{}") << QByteArray("neither");
        QTest::newRow("a key without its key")
            << QByteArray("{\"type\":\"service_account\",\"client_email\":\"a@b\"}") << QByteArray("private_key");
        QTest::newRow("a login without its token")
            << QByteArray("{\"type\":\"authorized_user\",\"client_id\":\"a\"}") << QByteArray("refresh_token");
        QTest::newRow("a workload's identity")
            << QByteArray("{\"type\":\"external_account\"}") << QByteArray("external_account");
        QTest::newRow("a token address that is none")
            << QByteArray("{\"type\":\"service_account\",\"token_uri\":\"ftp://x\"}") << QByteArray("token_uri");
    }
    void mistakesOfFilesAreNamed()
    {
        QFETCH(QByteArray, json);
        QFETCH(QByteArray, says);
        const auto got = parseGoogleCredentials(json.toStdString(), "/keys/k.json");
        QVERIFY(!got);
        QVERIFY2(got.error().message.find(says.toStdString()) != std::string::npos, got.error().message.c_str());
        QVERIFY(got.error().message.find("/keys/k.json") != std::string::npos);
        QVERIFY(!got.error().remedy.empty());
    }

    void tokensAreAskedForWhereTheyAreMade_data()
    {
        QTest::addColumn<QString>("uri");
        QTest::addColumn<QString>("endpoint");
        QTest::addColumn<QString>("address");
        const QString google = u"https://oauth2.googleapis.com/token"_s;
        QTest::newRow("at Google") << google << u""_s << google;
        QTest::newRow("at Google beside a private endpoint")
            << google << u"https://bigquery-x.p.googleapis.com"_s << google;
        QTest::newRow("at what stands in for Google")
            << google << u"http://127.0.0.1:9"_s << u"http://127.0.0.1:9/token"_s;
        QTest::newRow("at the key's own address")
            << u"https://tokens.example/t"_s << u"http://127.0.0.1:9"_s << u"https://tokens.example/t"_s;
        QTest::newRow("a name that only looks like Google's")
            << google << u"https://googleapis.com.example"_s << u"https://googleapis.com.example/token"_s;
    }
    void tokensAreAskedForWhereTheyAreMade()
    {
        QFETCH(QString, uri);
        QFETCH(QString, endpoint);
        QFETCH(QString, address);
        QVERIFY(tokenAddress(uri.toStdString(), endpoint.toStdString()) == address.toStdString());
    }

    void aKeyIsExchangedForAToken()
    {
        std::string asked;
        RawServer server([&asked](const std::string& request) {
            asked = request;
            return json(200, "{\"access_token\":\"ya29.x\",\"expires_in\":3599,\"token_type\":\"Bearer\"}");
        });
        GoogleTokenProvider provider = providerOf(keyFile(server.url("/token")));
        const auto token = std::get<GoogleToken>(wait(provider));
        QVERIFY(token.token.reveal() == "ya29.x");
        QVERIFY(asked.starts_with("POST /token HTTP/1.1"));
        const auto form = formOf(asked);
        QCOMPARE(form.at("grant_type"), QByteArray("urn:ietf:params:oauth:grant-type:jwt-bearer"));
        const auto parts = form.at("assertion").split('.');
        QVERIFY(isSignedBy(m_key.get(), parts.value(0) + "." + parts.value(1), base64Url(parts.value(2))));
        const auto claims = QJsonDocument::fromJson(base64Url(parts.value(1))).object();
        QCOMPARE(claims.value("scope"_L1).toString(), u"https://www.googleapis.com/auth/bigquery"_s);
        QCOMPARE(claims.value("iat"_L1).toInteger(), 1772366400LL);
    }

    void aLoginIsExchangedForAToken()
    {
        std::string asked;
        RawServer server([&asked](const std::string& request) {
            asked = request;
            return json(200, "{\"access_token\":\"ya29.u\",\"expires_in\":3599}");
        });
        GoogleTokenProvider provider =
            providerOf(userFile(",\"quota_project_id\":\"q\",\"token_uri\":\"" + server.url("/t") + "\""));
        const auto token = std::get<GoogleToken>(wait(provider));
        QVERIFY(token.quotaProject == "q");
        const auto form = formOf(asked);
        QCOMPARE(form.at("grant_type"), QByteArray("refresh_token"));
        QCOMPARE(form.at("client_secret"), QByteArray("s&=1"));
        QCOMPARE(form.at("refresh_token"), QByteArray("1//r"));
    }

    void theMachineIsAskedForAToken()
    {
        std::string asked;
        RawServer server([&asked](const std::string& request) {
            asked = request;
            return json(200, "{\"access_token\":\"ya29.m\",\"expires_in\":1200}", "Metadata-Flavor: Google\r\n");
        });
        m_machine.variables["GCE_METADATA_HOST"] = server.url().substr(7);
        GoogleTokenProvider provider({{}, "metadata", {}}, m_machine.surroundings(), {}, m_clock);
        QVERIFY(std::get<GoogleToken>(wait(provider)).token.reveal() == "ya29.m");
        QVERIFY(asked.starts_with("GET /computeMetadata/v1/instance/service-accounts/default/token?scopes="));
        QVERIFY(asked.find("Metadata-Flavor: Google\r\n") != std::string::npos);
    }

    /// Kept until five minutes before its end, or until a quarter of its life is left.
    void tokensAreRenewedEarly_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<int>("after");
        QTest::addColumn<std::size_t>("asked");
        QTest::newRow("an hour's token is kept") << 3600 << 3299 << std::size_t{1};
        QTest::newRow("an hour's token is renewed") << 3600 << 3301 << std::size_t{2};
        QTest::newRow("a short token is kept") << 40 << 29 << std::size_t{1};
        QTest::newRow("a short token is renewed") << 40 << 31 << std::size_t{2};
    }
    void tokensAreRenewedEarly()
    {
        QFETCH(int, seconds);
        QFETCH(int, after);
        QFETCH(std::size_t, asked);
        RawServer server([seconds](const std::string&) {
            return json(200, "{\"access_token\":\"t\",\"expires_in\":" + std::to_string(seconds) + "}");
        });
        GoogleTokenProvider provider = providerOf(keyFile(server.url("/token")));
        QVERIFY(std::holds_alternative<GoogleToken>(wait(provider)));
        m_fake->advance(std::chrono::seconds(after));
        QVERIFY(std::holds_alternative<GoogleToken>(wait(provider)));
        QCOMPARE(server.requests().size(), asked);
    }

    void oneFetchServesAllWhoWait()
    {
        RawServer server([](const std::string&) { return json(200, "{\"access_token\":\"t\",\"expires_in\":3600}"); });
        GoogleTokenProvider provider = providerOf(keyFile(server.url("/token")));
        int served = 0;
        for (int i = 0; i < 5; ++i)
            provider.get([&served](const GoogleTokenProvider::Answer& answer) {
                served += std::holds_alternative<GoogleToken>(answer) ? 1 : 0;
            });
        QTRY_COMPARE(served, 5);
        QCOMPARE(server.requests().size(), 1U);
    }

    void theOldTokenServesWhileItLasts()
    {
        int asked = 0;
        RawServer server([&asked](const std::string&) {
            return ++asked == 1 ? json(200, "{\"access_token\":\"old\",\"expires_in\":3600}") : json(503, "{}");
        });
        GoogleTokenProvider provider = providerOf(keyFile(server.url("/token")));
        QVERIFY(std::holds_alternative<GoogleToken>(wait(provider)));
        m_fake->advance(std::chrono::seconds(3500));
        QVERIFY(std::get<GoogleToken>(wait(provider)).token.reveal() == "old");
        m_fake->advance(std::chrono::seconds(101));
        QVERIFY(std::get<Response>(wait(provider)).kind == Response::Kind::Interrupted);
        QCOMPARE(asked, 3);
    }

    void aWrongClockIsCorrectedByTheAnswer()
    {
        std::vector<long long> issued;
        RawServer server([&issued](const std::string& request) {
            const auto parts = formOf(request).at("assertion").split('.');
            issued.push_back(QJsonDocument::fromJson(base64Url(parts.value(1))).object().value("iat"_L1).toInteger());
            if (issued.size() == 1)
                return json(400,
                            "{\"error\":\"invalid_grant\",\"error_description\":\"Invalid JWT: Token must be a "
                            "short-lived token\"}",
                            "Date: Sun, 01 Mar 2026 14:00:00 GMT\r\n");
            return json(200, "{\"access_token\":\"t\",\"expires_in\":3600}");
        });
        GoogleTokenProvider provider = providerOf(keyFile(server.url("/token")));
        QVERIFY(std::holds_alternative<GoogleToken>(wait(provider)));
        QCOMPARE(issued, (std::vector<long long>{1772366400LL, 1772366400LL + 7200}));
    }

    void refusalsSayWhatToDo_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("passes");
        QTest::newRow("a key that was deleted")
            << 400 << QByteArray("{\"error\":\"invalid_grant\",\"error_description\":\"Invalid JWT Signature.\"}")
            << false;
        QTest::newRow("an account that is gone")
            << 400
            << QByteArray("{\"error\":\"invalid_grant\",\"error_description\":\"Invalid grant: account not found\"}")
            << false;
        QTest::newRow("a client that is unknown") << 401 << QByteArray("{\"error\":\"invalid_client\"}") << false;
        QTest::newRow("a page of somebody else") << 404 << QByteArray("<html><title>No</title></html>") << false;
        QTest::newRow("an answer without a token") << 200 << QByteArray("{}") << false;
        QTest::newRow("a token that is no header")
            << 200 << QByteArray("{\"access_token\":\"a\\r\\nb\",\"expires_in\":9}") << false;
        QTest::newRow("a busy server") << 503 << QByteArray("{}") << true;
        QTest::newRow("too many requests") << 429 << QByteArray("{}") << true;
        QTest::newRow("a broken server") << 500 << QByteArray("{\"error\":\"internal_failure\"}") << true;
        QTest::newRow("a server that says it passes")
            << 400 << QByteArray("{\"error\":\"temporarily_unavailable\"}") << true;
    }
    void refusalsSayWhatToDo()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(bool, passes);
        RawServer server([&](const std::string&) { return json(status, body.toStdString()); });
        GoogleTokenProvider provider = providerOf(keyFile(server.url("/token")));
        const auto failure = std::get<Response>(wait(provider));
        QCOMPARE(failure.kind, passes ? Response::Kind::Interrupted : Response::Kind::LocalFailure);
        QCOMPARE(failure.remedy.empty(), passes);
        QVERIFY2(failure.message.find("a@p.example") != std::string::npos, failure.message.c_str());
        QVERIFY(failure.message.find("PRIVATE KEY") == std::string::npos);
    }

    void cancellingLeavesNobodyWaiting()
    {
        RawServer server([](const std::string&) { return RawServer::Answer{}; });
        GoogleTokenProvider provider = providerOf(keyFile(server.url("/token")));
        bool called = false;
        provider.get([&called](const GoogleTokenProvider::Answer&) { called = true; });
        QTRY_COMPARE(server.requests().size(), 1U);
        provider.cancel();
        QVERIFY(!called);
    }

    void init()
    {
        m_fake = std::make_shared<FakeClock>();
        m_clock = std::make_shared<ServerClock>(ServerClock{m_fake, Millis(0)});
        m_machine = {};
    }

private:
    [[nodiscard]] std::string keyFile(const std::string& tokenUri) const
    {
        const QJsonObject json{{u"type"_s, u"service_account"_s},
                               {u"client_email"_s, u"a@p.example"_s},
                               {u"private_key_id"_s, u"k"_s},
                               {u"private_key"_s, QString::fromStdString(m_pem)},
                               {u"token_uri"_s, QString::fromStdString(tokenUri)}};
        return QJsonDocument(json).toJson().toStdString();
    }
    [[nodiscard]] GoogleTokenProvider providerOf(const std::string& file)
    {
        return {{Secret(file), "auto", {}}, m_machine.surroundings(), {}, m_clock};
    }
    static GoogleTokenProvider::Answer wait(GoogleTokenProvider& provider)
    {
        std::optional<GoogleTokenProvider::Answer> got;
        provider.get([&got](const GoogleTokenProvider::Answer& answer) { got = answer; });
        if (!QTest::qWaitFor([&got] { return got.has_value(); }, 20'000))
            QTest::qFail("no token came", __FILE__, __LINE__);
        return got.value_or(Response{});
    }

    Key m_key{nullptr, &EVP_PKEY_free};
    std::string m_pem;
    Machine m_machine;
    std::shared_ptr<FakeClock> m_fake;
    std::shared_ptr<ServerClock> m_clock;
};

QTEST_GUILESS_MAIN(TestGoogleTokens)
#include "test_google_tokens.moc"
