// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace grantex {

/// A copy of JSON text that simdjson may read: followed by the padding it needs, and with the escapes of lone
/// surrogates (`\ud83d`, which JSON allows and JavaScript writes) replaced by `\ufffd`, because simdjson refuses one
/// half of them and turns the other into bytes that are no UTF-8. All else is as in the original, at the same offsets.
class JsonText
{
public:
    /// Reuses a buffer of the calling thread; at most one JsonText may live on a thread at a time.
    explicit JsonText(std::string_view json);

    [[nodiscard]] const char* data() const { return m_buffer->data(); }
    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] std::size_t capacity() const { return m_buffer->size(); }
    [[nodiscard]] std::string_view view() const { return {data(), m_size}; }
    /// Whether the text is so large that what was allocated for it should not be kept.
    [[nodiscard]] bool isLarge() const { return m_size > kKept; }

    /// Replaces each number by 0, so that numbers beyond 64 bits, valid JSON all the same, pass simdjson's tree. A text
    /// is valid JSON afterwards exactly when it was before.
    void flattenNumbers();

private:
    static constexpr std::size_t kKept = 256U * 1024U;

    std::string m_own;
    std::string* m_buffer;
    std::size_t m_size;
};

} // namespace grantex
