// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/secret.h"

#include <QByteArray>
#include <algorithm>
#include <mutex>
#include <vector>

namespace grantex {

namespace {

constexpr std::size_t kShortestSearched = 4;
constexpr std::string_view kMask = "[redacted]";

/// Written through a volatile pointer so that the compiler keeps the stores although the memory is freed next.
void wipe(std::string& text)
{
    volatile char* bytes = text.data();
    for (std::size_t i = 0; i < text.size(); ++i)
        bytes[i] = 0;
}

/// The forms in which one secret may turn up: plain, base64 (both alphabets, unpadded prefix), percent-encoded.
std::vector<std::string> spellings(const std::string& text)
{
    const QByteArray raw = QByteArray::fromStdString(text);
    std::vector<std::string> forms{text};
    for (const auto options : {QByteArray::Base64Encoding, QByteArray::Base64UrlEncoding})
        forms.push_back(raw.toBase64(options | QByteArray::OmitTrailingEquals).toStdString());
    forms.push_back(raw.toPercentEncoding().toStdString());
    std::sort(forms.begin(), forms.end(), [](const auto& a, const auto& b) { return a.size() > b.size(); });
    forms.erase(std::unique(forms.begin(), forms.end()), forms.end());
    return forms;
}

struct Registry
{
    std::mutex mutex;
    std::vector<const std::vector<std::string>*> live;
};

Registry& registry()
{
    // Leaked on purpose: secrets with static lifetime may outlive any static destroyed before them.
    static auto* instance = new Registry;
    return *instance;
}

void replaceAll(std::string& text, const std::string& from)
{
    for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + kMask.size()))
        text.replace(at, from.size(), kMask);
}

} // namespace

struct Secret::Shared
{
    explicit Shared(std::string plain) : text(std::move(plain))
    {
        if (text.size() < kShortestSearched)
            return;
        forms = spellings(text);
        const std::lock_guard lock(registry().mutex);
        registry().live.push_back(&forms);
    }
    ~Shared()
    {
        {
            const std::lock_guard lock(registry().mutex);
            std::erase(registry().live, &forms);
        }
        wipe(text);
        std::for_each(forms.begin(), forms.end(), wipe);
    }
    Shared(const Shared&) = delete;
    Shared& operator=(const Shared&) = delete;

    std::string text;
    std::vector<std::string> forms;
};

Secret::Secret(std::string text)
{
    if (!text.empty())
        m_shared = std::make_shared<const Shared>(text);
    wipe(text);
}

std::string_view Secret::reveal() const
{
    return m_shared ? std::string_view(m_shared->text) : std::string_view();
}

std::string redact(std::string_view text)
{
    std::string out(text);
    const std::lock_guard lock(registry().mutex);
    for (const auto* forms : registry().live) {
        for (const auto& form : *forms)
            replaceAll(out, form);
    }
    return out;
}

} // namespace grantex
