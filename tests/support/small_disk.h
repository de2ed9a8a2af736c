// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTemporaryDir>
#include <string>
#include <sys/mount.h>

namespace grantex::test {

/// A file system of its own, so small that it can be filled. Only root may mount one: skip the test unless isMounted().
class SmallDisk
{
public:
    /// `size` as tmpfs takes it: "12m".
    explicit SmallDisk(const std::string& size)
        : m_isMounted(::mount("tmpfs", path().c_str(), "tmpfs", 0, ("size=" + size).c_str()) == 0)
    {
    }
    ~SmallDisk()
    {
        if (m_isMounted)
            ::umount2(path().c_str(), MNT_DETACH);
    }
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;

    [[nodiscard]] bool isMounted() const { return m_isMounted; }
    [[nodiscard]] std::string path() const { return m_directory.path().toStdString(); }
    /// tmpfs can grow while it is mounted: the disk gets space again.
    [[nodiscard]] bool grow(const std::string& size) const
    {
        return ::mount("tmpfs", path().c_str(), "tmpfs", MS_REMOUNT, ("size=" + size).c_str()) == 0;
    }

private:
    QTemporaryDir m_directory;
    bool m_isMounted;
};

} // namespace grantex::test
