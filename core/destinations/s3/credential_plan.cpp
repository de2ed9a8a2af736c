// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/destinations/s3/credential_plan.h"

#include "core/destinations/common/http_settings.h"
#include "core/destinations/s3/s3_address.h"

#include <QUrl>
#include <algorithm>
#include <set>

namespace grantex {

using namespace Qt::StringLiterals;

namespace {

const std::string kSession = "grantex-monitor";

std::string textOr(const std::string& text, const std::string& other)
{
    return text.empty() ? other : text;
}

std::string valueOf(const AwsProfile& profile, const std::string& key)
{
    const auto it = profile.find(key);
    return it == profile.end() ? std::string() : it->second;
}

/// Container credentials go over plain http only within the machine.
bool isContainerAddress(const std::string& text)
{
    const QUrl url(QString::fromStdString(text), QUrl::StrictMode);
    const QString host = url.host();
    if (!url.isValid() || host.isEmpty())
        return false;
    if (url.scheme() == "https"_L1)
        return true;
    return url.scheme() == "http"_L1 &&
           (host.startsWith("127."_L1) || host == "localhost"_L1 || host == "::1"_L1 || host == "169.254.170.2"_L1 ||
            host == "169.254.170.23"_L1 || host == "fd00:ec2::23"_L1);
}

class Planner
{
public:
    Planner(const CredentialSettings& settings, const Surroundings& surroundings)
        : m_settings(settings), m_surroundings(surroundings)
    {
        m_plan.region = settings.region;
        m_plan.stsBase =
            stsBase(textOr(withoutTrailingSlash(variable("AWS_ENDPOINT_URL_STS")), settings.endpoint), settings.region);
    }

    Result<CredentialPlan> plan()
    {
        auto found = begin();
        if (!found)
            return tl::unexpected(found.error());
        if (!m_settings.roleArn.empty())
            m_plan.roles.push_back({m_settings.roleArn, m_settings.externalId, kSession, {}});
        return m_plan;
    }

private:
    [[nodiscard]] std::string variable(const std::string& name) const { return m_surroundings.variable(name); }

    Result<> begin()
    {
        if (!m_settings.secretAccessKey.isEmpty()) {
            m_plan.first = AwsCredentials{
                std::string(m_settings.accessKeyId.reveal()), m_settings.secretAccessKey, m_settings.sessionToken, {}};
            return {};
        }
        if (!m_settings.profile.empty())
            return fromProfile(m_settings.profile);
        if (fromEnvironment() || fromWebIdentity())
            return {};
        m_profiles = readAwsProfiles(m_surroundings);
        const std::string named = variable("AWS_PROFILE");
        if (!named.empty() || m_profiles.contains("default"))
            return fromProfile(textOr(named, "default"));
        if (auto container = fromContainer(); !container || *container)
            return container ? Result<>() : tl::unexpected(container.error());
        return fromInstance();
    }

    bool fromEnvironment()
    {
        const std::string id = variable("AWS_ACCESS_KEY_ID");
        const std::string key = variable("AWS_SECRET_ACCESS_KEY");
        if (id.empty() || key.empty())
            return false;
        m_plan.first = AwsCredentials{id, Secret(key), Secret(variable("AWS_SESSION_TOKEN")), {}};
        return true;
    }

    bool fromWebIdentity()
    {
        const std::string file = variable("AWS_WEB_IDENTITY_TOKEN_FILE");
        const std::string role = variable("AWS_ROLE_ARN");
        if (file.empty() || role.empty())
            return false;
        m_plan.first = WebIdentity{file, {role, {}, textOr(variable("AWS_ROLE_SESSION_NAME"), kSession), {}}};
        return true;
    }

    Result<bool> fromContainer()
    {
        const std::string relative = variable("AWS_CONTAINER_CREDENTIALS_RELATIVE_URI");
        const std::string full = variable("AWS_CONTAINER_CREDENTIALS_FULL_URI");
        if (relative.empty() && full.empty())
            return false;
        const std::string url = relative.empty() ? full : "http://169.254.170.2" + relative;
        if (!isContainerAddress(url))
            return fail(ErrorCode::Usage,
                        "AWS_CONTAINER_CREDENTIALS_FULL_URI names a place credentials are not read from.",
                        "Use https, this machine, 169.254.170.2 or 169.254.170.23.");
        m_plan.first = ContainerMetadata{url, variable("AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE"),
                                         variable("AWS_CONTAINER_AUTHORIZATION_TOKEN")};
        return true;
    }

    Result<> fromInstance()
    {
        if (variable("AWS_EC2_METADATA_DISABLED") == "true")
            return fail(ErrorCode::Denied, "No AWS credentials were found, and instance metadata is switched off.",
                        "Set `accessKeyId` and `secretAccessKey`, `profile`, or the AWS_* variables.");
        m_plan.first = InstanceMetadata{
            textOr(withoutTrailingSlash(variable("AWS_EC2_METADATA_SERVICE_ENDPOINT")), "http://169.254.169.254")};
        return {};
    }

    Result<> fromProfile(const std::string& name)
    {
        if (m_profiles.empty())
            m_profiles = readAwsProfiles(m_surroundings);
        const auto it = m_profiles.find(name);
        if (it == m_profiles.end())
            return fail(ErrorCode::Usage,
                        "The AWS profile \"" + name + "\" is in neither ~/.aws/config nor ~/.aws/credentials.",
                        "Create it with `aws configure --profile " + name + "`, or correct `profile`.");
        const AwsProfile& profile = it->second;
        const bool again = !m_seen.insert(name).second;
        const std::string role = valueOf(profile, "role_arn");
        // A profile may name itself as the source of its role: then its own keys are meant.
        if (!role.empty() && !again)
            return fromRole(name, profile, role);
        const std::string id = valueOf(profile, "aws_access_key_id");
        const std::string key = valueOf(profile, "aws_secret_access_key");
        if (!id.empty() && !key.empty()) {
            m_plan.first = AwsCredentials{id, Secret(key), Secret(valueOf(profile, "aws_session_token")), {}};
            return {};
        }
        if (again)
            return fail(ErrorCode::Usage, "The AWS profile \"" + name + "\" is its own source.",
                        "Correct source_profile.");
        const bool sso = profile.contains("sso_start_url") || profile.contains("sso_session");
        const std::string words = sso ? "uses single sign-on, which is not supported" : "holds no keys and no role";
        return fail(ErrorCode::Usage, "The AWS profile \"" + name + "\" " + words + ".",
                    "Give it keys: `aws configure export-credentials --profile " + name +
                        " --format env` prints those of a sign-on for the AWS_* variables.");
    }

    Result<> fromRole(const std::string& name, const AwsProfile& profile, const std::string& role)
    {
        const RoleStep step{role, valueOf(profile, "external_id"),
                            textOr(valueOf(profile, "role_session_name"), kSession),
                            valueOf(profile, "duration_seconds")};
        if (profile.contains("mfa_serial"))
            return fail(ErrorCode::Usage,
                        "The role of AWS profile \"" + name + "\" wants a code from a device (mfa_serial).",
                        "Use a role that a program without a person may assume.");
        if (const auto file = valueOf(profile, "web_identity_token_file"); !file.empty()) {
            m_plan.first = WebIdentity{file, step};
            return {};
        }
        Result<> base;
        const std::string source = valueOf(profile, "credential_source");
        if (const auto other = valueOf(profile, "source_profile"); !other.empty()) {
            base = fromProfile(other);
        } else if (source == "Environment") {
            if (!fromEnvironment())
                base = fail(ErrorCode::Usage,
                            "AWS profile \"" + name + "\" wants keys from the environment, which holds none.",
                            "Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.");
        } else if (source == "EcsContainer") {
            const auto container = fromContainer();
            if (!container || !*container)
                base = fail(ErrorCode::Usage,
                            "AWS profile \"" + name + "\" wants keys from a container, and there is none.",
                            "Run it where AWS_CONTAINER_CREDENTIALS_RELATIVE_URI or _FULL_URI is set.");
        } else if (source == "Ec2InstanceMetadata") {
            base = fromInstance();
        } else {
            base = fail(ErrorCode::Usage, "The role of AWS profile \"" + name + "\" has no source of credentials.",
                        "Set source_profile, credential_source or web_identity_token_file.");
        }
        if (base)
            m_plan.roles.push_back(step);
        return base;
    }

    const CredentialSettings& m_settings;
    const Surroundings& m_surroundings;
    CredentialPlan m_plan;
    std::map<std::string, AwsProfile> m_profiles;
    std::set<std::string> m_seen;
};

} // namespace

Result<CredentialPlan> planCredentials(const CredentialSettings& settings, const Surroundings& surroundings)
{
    return Planner(settings, surroundings).plan();
}

} // namespace grantex
