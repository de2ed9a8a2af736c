// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/destinations/s3/credential_provider.h"

#include "core/destinations/common/judge.h"
#include "core/destinations/s3/aws_signature.h"
#include "core/destinations/s3/credential_requests.h"
#include "core/destinations/s3/s3_answer.h"
#include "core/net/http_failure.h"

namespace grantex {

namespace {

HttpOptions metadataOptions()
{
    HttpOptions options;
    options.allowInsecureHttp = true; // link-local: the addresses are fixed or checked by the plan
    options.direct = true;
    return options;
}

std::string trimmed(std::string text)
{
    text.erase(text.find_last_not_of(" \t\r\n") + 1);
    return text;
}

} // namespace

CredentialProvider::CredentialProvider(CredentialSettings settings, Surroundings surroundings,
                                       const HttpOptions& options, std::shared_ptr<ServerClock> clock)
    : m_settings(std::move(settings)), m_surroundings(std::move(surroundings)), m_clock(std::move(clock)),
      m_keeper(m_clock), m_sts(options), m_metadata(metadataOptions())
{
}

void CredentialProvider::get(std::function<void(const Answer&)> done)
{
    if (m_keeper.get(std::move(done)))
        fetch();
}

void CredentialProvider::cancel()
{
    m_keeper.cancel();
    m_sts.cancelAll();
    m_metadata.cancelAll();
    m_keeper.cancel(); // whom the ended requests made wait again
}

void CredentialProvider::fetch()
{
    auto plan = planCredentials(m_settings, m_surroundings);
    if (!plan)
        return m_keeper.settle(localFailure(plan.error().message, plan.error().remedy));
    m_plan = *std::move(plan);
    if (const auto* ready = std::get_if<AwsCredentials>(&m_plan.first))
        return assumeNext(AwsCredentials(*ready), 0, false);
    if (const auto* identity = std::get_if<WebIdentity>(&m_plan.first))
        return webIdentity(*identity);
    if (const auto* place = std::get_if<ContainerMetadata>(&m_plan.first))
        return container(*place);
    instance(std::get<InstanceMetadata>(m_plan.first));
}

void CredentialProvider::webIdentity(const WebIdentity& identity)
{
    const auto token = m_surroundings.content(identity.tokenFile);
    if (!token)
        return m_keeper.settle(localFailure("The web identity token " + identity.tokenFile + " cannot be read.",
                                            "Check the file that AWS_WEB_IDENTITY_TOKEN_FILE or the profile names."));
    const Secret secret(trimmed(*token)); // kept out of what the answer may repeat
    m_sts.send(webIdentityRequest(m_plan.stsBase, identity.role, std::string(secret.reveal())),
               [this, secret](const Response& response) { took(readStsAnswer(response), response, "AWS STS"); });
}

void CredentialProvider::container(const ContainerMetadata& container)
{
    std::string token = container.token;
    if (!container.tokenFile.empty()) {
        const auto content = m_surroundings.content(container.tokenFile);
        if (!content)
            return m_keeper.settle(localFailure("The container's token " + container.tokenFile + " cannot be read.",
                                                "Check the file that AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE names."));
        token = trimmed(*content);
    }
    m_metadata.send(containerRequest(container, token), [this, secret = Secret(token)](const Response& response) {
        took(readMetadataAnswer(response), response, "the container's metadata");
    });
}

void CredentialProvider::instance(const InstanceMetadata& instance)
{
    static const std::string kWho = "the instance's metadata";
    m_metadata.send(instanceTokenRequest(instance.base), [this, base = instance.base](const Response& answer) {
        if (answer.status != 200)
            return refused(answer, kWho);
        const Secret token(answer.body);
        m_metadata.send(instanceRequest(base, answer.body, {}), [this, base, token](const Response& roles) {
            const std::string role = trimmed(roles.body.substr(0, roles.body.find('\n')));
            if (roles.status != 200 || role.empty())
                return refused(roles, kWho);
            m_metadata.send(instanceRequest(base, std::string(token.reveal()), role),
                            [this, token](const Response& last) { took(readMetadataAnswer(last), last, kWho); });
        });
    });
}

void CredentialProvider::took(const std::optional<AwsCredentials>& credentials, const Response& response,
                              const std::string& who)
{
    if (!credentials)
        return refused(response, who);
    assumeNext(AwsCredentials(*credentials), 0, false);
}

void CredentialProvider::assumeNext(const AwsCredentials& with, std::size_t step, bool corrected)
{
    if (step == m_plan.roles.size())
        return m_keeper.settle(with);
    Request request = assumeRoleRequest(m_plan.stsBase, m_plan.roles[step]);
    signAwsRequest(request, with, {m_plan.region, "sts", m_clock->now()});
    m_sts.send(std::move(request), [this, with, step, corrected](const Response& response) {
        if (const auto made = readStsAnswer(response))
            return assumeNext(*made, step + 1, false);
        if (!corrected && response.status >= 400 && isClockComplaint(s3ErrorOf(response).code) &&
            m_clock->correct(response))
            return assumeNext(with, step, true);
        refused(response, "AWS STS (role " + m_plan.roles[step].roleArn + ")");
    });
}

void CredentialProvider::refused(const Response& response, const std::string& who)
{
    Response failure = response;
    failure.headers.clear();
    failure.body.clear();
    if (response.kind != Response::Kind::Answered) {
        failure.message = "No credentials from " + who + ": " + response.message;
        if (std::holds_alternative<InstanceMetadata>(m_plan.first) && failure.remedy.empty())
            failure.remedy =
                "Outside of AWS set `accessKeyId` and `secretAccessKey`, `profile`, or the AWS_* variables.";
        return m_keeper.settle(failure);
    }
    const S3Error error = s3ErrorOf(response);
    const Verdict verdict = judgeS3(response);
    const std::string words = verdict.reason.empty() ? "an answer without credentials" : verdict.reason;
    const std::string message =
        "No credentials from " + who + ": HTTP " + std::to_string(response.status) + " " + error.code + " " + words;
    if (verdict.kind == OutcomeKind::Retry || verdict.kind == OutcomeKind::Throttled) {
        failure.kind = Response::Kind::Interrupted;
        failure.status = 0;
        failure.message = message;
        return m_keeper.settle(failure);
    }
    m_keeper.settle(localFailure(
        message, "Check the role, its trust policy and external id, or the credentials it is assumed with."));
}

} // namespace grantex
