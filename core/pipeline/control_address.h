// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <string>
#include <sys/socket.h>
#include <sys/un.h>

namespace grantex {

inline constexpr const char* kControlSocket = "control.sock";
inline constexpr int kControlVersion = 1;

/// The address of a journal's control socket, for bind() and connect(). Goes through an open directory, because a
/// socket's path may only have 107 bytes and a journal's may have more. Keep it until the call is made.
class ControlAddress
{
public:
    [[nodiscard]] static Result<ControlAddress> of(const std::string& directory);
    ControlAddress(ControlAddress&& other) noexcept;
    ControlAddress& operator=(ControlAddress&&) = delete;
    ControlAddress(const ControlAddress&) = delete;
    ControlAddress& operator=(const ControlAddress&) = delete;
    ~ControlAddress();

    [[nodiscard]] const sockaddr* get() const { return reinterpret_cast<const sockaddr*>(&m_address); }
    [[nodiscard]] socklen_t size() const { return sizeof m_address; }

private:
    explicit ControlAddress(int directory);
    int m_directory;
    sockaddr_un m_address = {};
};

} // namespace grantex
