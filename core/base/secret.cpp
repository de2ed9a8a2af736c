// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/secret.h"

#include "core/base/secret_spellings.h"

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

/// A piece of a text, [begin, end).
struct Span
{
    std::size_t begin = 0;
    std::size_t end = 0;
};

void findAll(std::string_view text, const std::string& form, std::vector<Span>& found)
{
    for (auto at = text.find(form); at != std::string_view::npos; at = text.find(form, at + 1))
        found.push_back({at, at + form.size()});
}

} // namespace

struct Secret::Shared
{
    explicit Shared(std::string plain) : text(std::move(plain))
    {
        if (text.size() < kShortestSearched)
            return;
        forms = secretSpellings(text, kShortestSearched);
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

// Everything is found before anything is replaced: one secret may be part of another or overlap with it, and replacing
// one by one would leave the rest of the longer one to be read.
std::string redact(std::string_view text)
{
    std::vector<Span> found;
    {
        const std::lock_guard lock(registry().mutex);
        for (const auto* forms : registry().live) {
            for (const auto& form : *forms)
                findAll(text, form, found);
        }
    }
    std::sort(found.begin(), found.end(), [](const Span& a, const Span& b) { return a.begin < b.begin; });
    std::string out;
    std::size_t copied = 0;
    for (auto span = found.begin(); span != found.end();) {
        std::size_t end = span->end;
        out += text.substr(copied, span->begin - copied);
        out += kMask;
        for (; span != found.end() && span->begin < end; ++span)
            end = std::max(end, span->end);
        copied = end;
    }
    out += text.substr(copied);
    return out;
}

} // namespace grantex
