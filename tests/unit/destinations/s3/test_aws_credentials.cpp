// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/destinations/s3/credential_provider.h"
#include "tests/support/fake_clock.h"
#include "tests/unit/net/raw_server.h"

#include <QTest>
#include <optional>

using namespace grantex;
using namespace grantex::test;
using namespace Qt::StringLiterals;

namespace {

using Texts = std::map<std::string, std::string>;

Surroundings surroundings(Texts variables, Texts files)
{
    return {[variables = std::move(variables)](const std::string& name) {
                const auto it = variables.find(name);
                return it == variables.end() ? std::string() : it->second;
            },
            [files = std::move(files)](const std::string& path) -> std::optional<std::string> {
                const auto it = files.find(path);
                return it == files.end() ? std::nullopt : std::optional(it->second);
            }};
}

const Texts kHome{{"HOME", "/h"}};
const Texts kFiles{{"/h/.aws/config", R"(
# a comment
[default]
region = eu-west-1
s3 =
  max_concurrent_requests = 20
[profile keys]
aws_access_key_id = AKIDCONFIG   # not the one that counts
aws_secret_access_key=from#config
[profile chained]
role_arn = arn:aws:iam::1:role/outer
source_profile = inner
external_id = e-1
[profile inner]
role_arn = arn:aws:iam::1:role/inner
source_profile = keys
[profile web]
role_arn = arn:aws:iam::1:role/web
web_identity_token_file = /token
[profile instance]
role_arn = arn:aws:iam::1:role/x
credential_source = Ec2InstanceMetadata
[profile itself]
role_arn = arn:aws:iam::1:role/x
source_profile = itself
aws_access_key_id = AKIDITSELF
aws_secret_access_key = s
[profile loop]
role_arn = arn:aws:iam::1:role/x
source_profile = loop2
[profile loop2]
role_arn = arn:aws:iam::1:role/x
source_profile = loop
[profile sso]
sso_start_url = https://x
[profile device]
role_arn = arn:aws:iam::1:role/x
mfa_serial = arn:aws:iam::1:mfa/x
[profile bare]
role_arn = arn:aws:iam::1:role/x
)"},
                   {"/h/.aws/credentials", "[keys]\naws_access_key_id=AKIDCREDENTIALS\n"}};

CredentialSettings settings(const std::string& profile = {})
{
    CredentialSettings made;
    made.profile = profile;
    made.region = "us-east-1";
    return made;
}

/// One word for where the plan begins.
QString beginning(const CredentialPlan& plan)
{
    if (const auto* keys = std::get_if<AwsCredentials>(&plan.first))
        return QString::fromStdString(keys->accessKeyId);
    if (const auto* web = std::get_if<WebIdentity>(&plan.first))
        return u"web "_s + QString::fromStdString(web->tokenFile);
    if (const auto* container = std::get_if<ContainerMetadata>(&plan.first))
        return u"container "_s + QString::fromStdString(container->url);
    return u"instance "_s + QString::fromStdString(std::get<InstanceMetadata>(plan.first).base);
}

std::string stsAnswer(const std::string& id, const std::string& expiration)
{
    return "<AssumeRoleResponse xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\"><AssumeRoleResult><Credentials>"
           "<AccessKeyId>" +
           id +
           "</AccessKeyId><SecretAccessKey>sts-secret</SecretAccessKey><SessionToken>sts-token"
           "</SessionToken><Expiration>" +
           expiration +
           "</Expiration></Credentials></AssumeRoleResult>"
           "</AssumeRoleResponse>";
}

struct Bench
{
    std::shared_ptr<FakeClock> clock = std::make_shared<FakeClock>();
    std::shared_ptr<ServerClock> aws = std::make_shared<ServerClock>(ServerClock{clock, Millis(0)});
    std::unique_ptr<CredentialProvider> provider;

    Bench(CredentialSettings made, Surroundings around)
        : provider(std::make_unique<CredentialProvider>(std::move(made), std::move(around), HttpOptions{}, aws))
    {
    }
    CredentialProvider::Answer get()
    {
        std::optional<CredentialProvider::Answer> got;
        provider->get([&](const CredentialProvider::Answer& answer) { got = answer; });
        if (!QTest::qWaitFor([&] { return got.has_value(); }, 20'000))
            QTest::qFail("no answer", __FILE__, __LINE__);
        return got.value_or(Response{});
    }
    std::string id()
    {
        const auto answer = get();
        const auto* credentials = std::get_if<AwsCredentials>(&answer);
        return credentials == nullptr ? std::get<Response>(answer).message : credentials->accessKeyId;
    }
};

} // namespace

class TestAwsCredentials : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theFirstSourceThatIsSetCounts_data()
    {
        QTest::addColumn<QString>("profile");
        QTest::addColumn<QString>("variables"); // NAME=VALUE, by blanks
        QTest::addColumn<QString>("begins");
        QTest::addColumn<int>("roles");
        const auto row = [](const char* name, const char* profile, const char* variables, const char* begins,
                            int roles) {
            QTest::newRow(name) << QString::fromLatin1(profile) << QString::fromLatin1(variables)
                                << QString::fromLatin1(begins) << roles;
        };
        row("the environment", "", "AWS_ACCESS_KEY_ID=AKIDENV AWS_SECRET_ACCESS_KEY=s AWS_PROFILE=keys", "AKIDENV", 0);
        row("half an environment does not", "", "AWS_ACCESS_KEY_ID=AKIDENV AWS_PROFILE=keys", "AKIDCREDENTIALS", 0);
        row("a web identity", "", "AWS_WEB_IDENTITY_TOKEN_FILE=/t AWS_ROLE_ARN=arn", "web /t", 0);
        row("a profile of the environment", "", "AWS_PROFILE=keys", "AKIDCREDENTIALS", 0);
        row("a named profile before the environment", "keys", "AWS_ACCESS_KEY_ID=AKIDENV AWS_SECRET_ACCESS_KEY=s",
            "AKIDCREDENTIALS", 0);
        row("a chain of roles", "chained", "", "AKIDCREDENTIALS", 2);
        row("a profile with a web identity", "web", "", "web /token", 0);
        row("a role with the instance's credentials", "instance", "", "instance http://169.254.169.254", 1);
        row("a role of its own keys", "itself", "", "AKIDITSELF", 1);
        row("a container", "", "AWS_CONFIG_FILE=/none AWS_CONTAINER_CREDENTIALS_RELATIVE_URI=/v2/x",
            "container http://169.254.170.2/v2/x", 0);
        row("a pod", "", "AWS_CONFIG_FILE=/none AWS_CONTAINER_CREDENTIALS_FULL_URI=http://169.254.170.23/v1/x",
            "container http://169.254.170.23/v1/x", 0);
        row("an instance", "", "AWS_CONFIG_FILE=/none", "instance http://169.254.169.254", 0);
    }
    void theFirstSourceThatIsSetCounts()
    {
        QFETCH(QString, profile);
        QFETCH(QString, variables);
        QFETCH(QString, begins);
        QFETCH(int, roles);
        Texts all = kHome;
        for (const auto& pair : variables.split(u' ', Qt::SkipEmptyParts))
            all[pair.section(u'=', 0, 0).toStdString()] = pair.section(u'=', 1).toStdString();
        Texts files = kFiles;
        const auto plan = planCredentials(settings(profile.toStdString()), surroundings(all, files));
        QVERIFY2(plan.has_value(), plan ? "" : plan.error().message.c_str());
        QCOMPARE(beginning(*plan), begins);
        QCOMPARE(plan->roles.size(), static_cast<std::size_t>(roles));
        if (roles == 2) {
            QVERIFY(plan->roles.front().roleArn.ends_with("inner"));
            QVERIFY(plan->roles.back().externalId == "e-1");
        }
    }

    void whatCannotWorkIsNamed_data()
    {
        QTest::addColumn<QString>("profile");
        QTest::addColumn<QString>("says");
        QTest::newRow("no such profile") << u"nobody"_s << u"neither"_s;
        QTest::newRow("a loop") << u"loop"_s << u"its own source"_s;
        QTest::newRow("single sign-on") << u"sso"_s << u"single sign-on"_s;
        QTest::newRow("a device") << u"device"_s << u"mfa_serial"_s;
        QTest::newRow("a role without a source") << u"bare"_s << u"no source"_s;
        QTest::newRow("nothing in it") << u"default"_s << u"no keys and no role"_s;
    }
    void whatCannotWorkIsNamed()
    {
        QFETCH(QString, profile);
        QFETCH(QString, says);
        const auto plan = planCredentials(settings(profile.toStdString()), surroundings(kHome, kFiles));
        QVERIFY(!plan);
        QVERIFY2(plan.error().message.find(says.toStdString()) != std::string::npos, plan.error().message.c_str());
        QVERIFY(!plan.error().remedy.empty());
    }
    void containerAddressesElsewhereAreRefused()
    {
        Texts all = kHome;
        all["AWS_CONTAINER_CREDENTIALS_FULL_URI"] = "http://evil.example/x";
        QVERIFY(!planCredentials(settings(), surroundings(all, {})));
    }

    void rolesAreAssumedAndRenewedEarly()
    {
        RawServer sts(
            [](const std::string&) { return RawServer::answer(200, stsAnswer("ASIA", "2026-03-01T13:00:00Z")); });
        CredentialSettings made = settings("chained");
        made.endpoint = sts.url();
        Bench bench(made, surroundings(kHome, kFiles));
        QCOMPARE(bench.id(), std::string("ASIA"));
        QCOMPARE(sts.requests().size(), 2U);
        QVERIFY(sts.requests()[0].find("RoleArn=arn%3Aaws%3Aiam%3A%3A1%3Arole%2Finner") != std::string::npos);
        QVERIFY(sts.requests()[0].find("Credential=AKIDCREDENTIALS/20260301/us-east-1/sts/aws4_request") !=
                std::string::npos);
        QVERIFY(sts.requests()[1].find("ExternalId=e-1") != std::string::npos);
        QVERIFY(sts.requests()[1].find("Credential=ASIA/") != std::string::npos);
        QVERIFY(sts.requests()[1].find("X-Amz-Security-Token: sts-token") != std::string::npos);
        bench.clock->advance(Millis(54 * 60'000));
        QCOMPARE(bench.id(), std::string("ASIA"));
        QCOMPARE(sts.requests().size(), 2U);
        bench.clock->advance(Millis(2 * 60'000));
        QCOMPARE(bench.id(), std::string("ASIA"));
        QCOMPARE(sts.requests().size(), 4U);
    }
    void oldCredentialsServeWhileNewOnesCannotBeHad()
    {
        bool down = false;
        RawServer sts([&](const std::string&) {
            return down ? RawServer::answer(503, "")
                        : RawServer::answer(200, stsAnswer("ASIA", "2026-03-01T13:00:00Z"));
        });
        CredentialSettings made = settings("itself");
        made.endpoint = sts.url();
        Bench bench(made, surroundings(kHome, kFiles));
        QCOMPARE(bench.id(), std::string("ASIA"));
        down = true;
        bench.clock->advance(Millis(58 * 60'000));
        QCOMPARE(bench.id(), std::string("ASIA"));
        bench.clock->advance(Millis(3 * 60'000));
        QCOMPARE(std::get<Response>(bench.get()).kind, Response::Kind::Interrupted); // is retried
    }
    void aRefusedRoleWaitsForAPerson()
    {
        RawServer sts([](const std::string&) {
            return RawServer::answer(
                403,
                "<ErrorResponse><Error><Code>AccessDenied</Code><Message>not you</Message></Error></ErrorResponse>");
        });
        CredentialSettings made = settings("itself");
        made.endpoint = sts.url();
        const auto answer = Bench(made, surroundings(kHome, kFiles)).get();
        const auto& response = std::get<Response>(answer);
        QCOMPARE(response.kind, Response::Kind::LocalFailure);
        QVERIFY(response.message.find("not you") != std::string::npos);
        QVERIFY(!response.remedy.empty());
    }
    void aWebIdentityIsReadAnew()
    {
        RawServer sts([](const std::string&) { return RawServer::answer(200, stsAnswer("ASIA", "")); });
        CredentialSettings made = settings("web");
        made.endpoint = sts.url();
        Texts files = kFiles;
        QVERIFY(Bench(made, surroundings(kHome, files)).id().find("/token") != std::string::npos);
        files["/token"] = "to.ken/1\n";
        QCOMPARE(Bench(made, surroundings(kHome, files)).id(), std::string("ASIA"));
        const std::string& request = sts.requests().back();
        QVERIFY(request.find("Action=AssumeRoleWithWebIdentity") != std::string::npos);
        QVERIFY(request.ends_with("&WebIdentityToken=to.ken%2F1"));
        QVERIFY(request.find("Authorization") == std::string::npos);
    }
    void theInstanceIsAskedWithAToken()
    {
        RawServer imds([](const std::string& request) {
            if (request.starts_with("PUT /latest/api/token ") &&
                request.find("X-aws-ec2-metadata-token-ttl-seconds: ") != std::string::npos)
                return RawServer::answer(200, "imds-token");
            if (request.find("X-aws-ec2-metadata-token: imds-token\r\n") == std::string::npos)
                return RawServer::answer(401, "");
            if (request.starts_with("GET /latest/meta-data/iam/security-credentials/ "))
                return RawServer::answer(200, "a role\n");
            if (request.starts_with("GET /latest/meta-data/iam/security-credentials/a%20role "))
                return RawServer::answer(
                    200,
                    R"({"Code":"Success","AccessKeyId":"ASIAI","SecretAccessKey":"imds-secret","Token":"t","Expiration":"2026-03-01T18:00:00Z"})");
            return RawServer::answer(404, "");
        });
        Texts all = kHome;
        all["AWS_EC2_METADATA_SERVICE_ENDPOINT"] = imds.url() + "/";
        Bench bench(settings(), surroundings(all, {}));
        QCOMPARE(bench.id(), std::string("ASIAI"));
        all["AWS_EC2_METADATA_DISABLED"] = "true";
        QVERIFY(!planCredentials(settings(), surroundings(all, {})));
    }
    void theContainerIsAskedWithItsToken()
    {
        RawServer container([](const std::string& request) {
            if (request.find("Authorization: pod token\r\n") == std::string::npos)
                return RawServer::answer(403, "");
            return RawServer::answer(
                200,
                R"({"AccessKeyId":"ASIAC","SecretAccessKey":"container-secret","Token":"t","Expiration":"2026-03-01T18:00:00Z"})");
        });
        Texts all = kHome;
        all["AWS_CONTAINER_CREDENTIALS_FULL_URI"] = container.url("/v1/x");
        all["AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE"] = "/pod";
        QCOMPARE(Bench(settings(), surroundings(all, {{"/pod", "pod token\n"}})).id(), std::string("ASIAC"));
    }
    void aWrongClockIsFoundBySts()
    {
        RawServer sts([](const std::string& request) {
            if (request.find("X-Amz-Date: 20260301T14") == std::string::npos)
                return RawServer::answer(403, "<E><Error><Code>SignatureDoesNotMatch</Code></Error></E>",
                                         "Date: Sun, 01 Mar 2026 14:00:00 GMT\r\n");
            return RawServer::answer(200, stsAnswer("ASIA", ""));
        });
        CredentialSettings made = settings("itself");
        made.endpoint = sts.url();
        QCOMPARE(Bench(made, surroundings(kHome, kFiles)).id(), std::string("ASIA"));
    }
};

QTEST_GUILESS_MAIN(TestAwsCredentials)
#include "test_aws_credentials.moc"
