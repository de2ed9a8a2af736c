// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/time_text.h"
#include "core/destinations/s3/aws_signature.h"
#include "core/destinations/s3/aws_uri.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace grantex;
using namespace Qt::StringLiterals;

namespace {

std::string read(const QString& file)
{
    QFile opened(file);
    if (!opened.open(QIODevice::ReadOnly))
        QTest::qFail(qPrintable(u"cannot read "_s + file), __FILE__, __LINE__);
    return opened.readAll().toStdString();
}

struct Vector
{
    std::string method;
    std::string path;
    std::string query;
    std::vector<Header> headers;
    std::string body;
};

/// The text of a request, a line that begins with a blank belonging to the one before.
Vector parse(const std::string& text)
{
    Vector made;
    const std::size_t headEnd = std::min(text.find("\n\n"), text.size());
    made.body = headEnd < text.size() ? text.substr(headEnd + 2) : std::string();
    const QStringList lines = QString::fromStdString(text.substr(0, headEnd)).split(u'\n');
    const QString first = lines.front();
    made.method = first.section(u' ', 0, 0).toStdString();
    const QString target = first.mid(first.indexOf(u' ') + 1, first.lastIndexOf(u' ') - first.indexOf(u' ') - 1);
    made.path = target.section(u'?', 0, 0).toStdString();
    made.query = target.section(u'?', 1).toStdString();
    for (qsizetype i = 1; i < lines.size(); ++i) {
        if (lines[i].startsWith(u' '))
            made.headers.back().value += "\n" + lines[i].toStdString();
        else if (!lines[i].isEmpty())
            made.headers.push_back(
                {lines[i].section(u':', 0, 0).toStdString(), lines[i].section(u':', 1).toStdString()});
    }
    return made;
}

} // namespace

class TestAwsSignature : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void publishedVectorsHold_data()
    {
        QTest::addColumn<QString>("folder");
        const QDir all(qEnvironmentVariable("GRANTEX_FIXTURES") + u"/aws-sigv4"_s);
        const auto names = all.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        QVERIFY(names.size() >= 38);
        for (const auto& name : names)
            QTest::newRow(qPrintable(name)) << all.filePath(name) + u'/';
    }
    void publishedVectorsHold()
    {
        QFETCH(QString, folder);
        const auto context =
            QJsonDocument::fromJson(QByteArray::fromStdString(read(folder + u"context.json"_s))).object();
        const auto keys = context["credentials"_L1].toObject();
        const AwsCredentials credentials{keys["access_key_id"_L1].toString().toStdString(),
                                         Secret(keys["secret_access_key"_L1].toString().toStdString()),
                                         Secret(keys["token"_L1].toString().toStdString()),
                                         {}};
        const SigningScope scope{context["region"_L1].toString().toStdString(),
                                 context["service"_L1].toString().toStdString(),
                                 parseIso8601(context["timestamp"_L1].toString().toStdString()).value()};
        Vector vector = parse(read(folder + u"request.txt"_s));
        vector.headers.push_back({"X-Amz-Date", awsTimestamp(scope.time)});
        const std::string payload = sha256Hex(vector.body);
        if (context["sign_body"_L1].toBool())
            vector.headers.push_back({"x-amz-content-sha256", payload});
        if (!credentials.sessionToken.isEmpty() && !context["omit_session_token"_L1].toBool())
            vector.headers.push_back({"X-Amz-Security-Token", std::string(credentials.sessionToken.reveal())});
        const auto canonical =
            canonicalRequest(vector.method, awsCanonicalPath(vector.path, context["normalize"_L1].toBool()),
                             awsCanonicalQuery(vector.query), vector.headers, payload);
        const auto wanted = [&](const char* name) {
            return QString::fromStdString(read(folder + QString::fromLatin1(name))).trimmed();
        };
        QCOMPARE(QString::fromStdString(canonical.text), wanted("header-canonical-request.txt"));
        QCOMPARE(QString::fromStdString(stringToSign(canonical, scope)), wanted("header-string-to-sign.txt"));
        QCOMPARE(
            QString::fromStdString(awsSignature(stringToSign(canonical, scope), credentials.secretAccessKey, scope)),
            wanted("header-signature.txt"));
        const QString authorization = QString::fromStdString(awsAuthorization(canonical, credentials, scope));
        QVERIFY(wanted("header-signed-request.txt").contains(u"Authorization:"_s + authorization));
    }

    /// The example of Amazon's page on S3 signatures: GET with a Range.
    void requestsAreSignedAsAmazonShows()
    {
        Request request;
        request.method = "GET";
        request.url = "https://examplebucket.s3.amazonaws.com/test.txt";
        request.headers = {{"Range", "bytes=0-9"}, {"x-amz-content-sha256", sha256Hex({})}};
        const AwsCredentials credentials{
            "AKIAIOSFODNN7EXAMPLE", Secret("wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"), {}, {}};
        signAwsRequest(request, credentials, {"us-east-1", "s3", parseIso8601("2013-05-24T00:00:00Z").value()});
        QCOMPARE(
            QString::fromStdString(request.headers.back().value),
            u"AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request, SignedHeaders=host;range;x-amz-content-sha256;x-amz-date, Signature=f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41"_s);
    }
    void theAddressIsSignedAsItIsSent()
    {
        const auto signature = [](const std::string& url) {
            Request request;
            request.url = url;
            signAwsRequest(request, {"id", Secret("secret"), Secret("token-0123"), {}}, {"r", "s3", {}});
            return request;
        };
        const Request request = signature("http://127.0.0.1:9000/b/a%20b//c?x=1");
        const auto has = [&](const std::string& name, const std::string& value) {
            return std::any_of(request.headers.begin(), request.headers.end(),
                               [&](const Header& header) { return header.name == name && header.value == value; });
        };
        QVERIFY(has("Host", "127.0.0.1:9000"));
        QVERIFY(has("X-Amz-Security-Token", "token-0123"));
        QVERIFY(request.headers.back().value.find("host;x-amz-date;x-amz-security-token") != std::string::npos);
        QVERIFY(request.headers.back().value != signature("http://127.0.0.1:9000/b/a%20b/c?x=1").headers.back().value);
    }
};

QTEST_GUILESS_MAIN(TestAwsSignature)
#include "test_aws_signature.moc"
