// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/whole_file.h"

#include <QDir>
#include <QFileInfo>

namespace grantex {

namespace {

/// Directories that are made are the user's alone; those that are there stay as they are.
bool makeDirectory(const QString& directory)
{
    if (QFileInfo(directory).isDir())
        return true;
    return makeDirectory(QFileInfo(directory).absolutePath()) &&
           (QDir().mkdir(directory, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner) ||
            // Somebody else was quicker.
            QFileInfo(directory).isDir());
}

tl::unexpected<Error> notWritten(const QString& path, const QString& why, QFileDevice::FileError error)
{
    if (error == QFileDevice::ResourceError)
        return fail(ErrorCode::NoRoom, path.toStdString() + ": cannot be written: " + why.toStdString() + ".",
                    "Choose another place or free some space.");
    return fail(ErrorCode::Io, path.toStdString() + ": cannot be written: " + why.toStdString() + ".",
                "Check that this user may write in its directory.");
}

} // namespace

WholeFile::WholeFile(const std::string& path, FileReaders readers)
    : m_file(QString::fromStdString(path)), m_readers(readers)
{
}

Result<> WholeFile::open()
{
    return told(m_file.open(QIODevice::WriteOnly) &&
                (m_readers == FileReaders::Usual || m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)));
}

Result<> WholeFile::write(std::string_view bytes)
{
    const auto size = static_cast<qint64>(bytes.size());
    return told(m_file.write(bytes.data(), size) == size);
}

Result<> WholeFile::finish()
{
    // commit() alone does not tell that the last buffer found the disk full.
    return told(m_file.flush() && m_file.commit());
}

Result<> WholeFile::told(bool isDone) const
{
    return isDone ? Result<>() : notWritten(m_file.fileName(), m_file.errorString(), m_file.error());
}

Result<> writeWholeFile(const std::string& path, std::string_view bytes, FileReaders readers)
{
    WholeFile file(path, readers);
    if (auto opened = file.open(); !opened)
        return opened;
    if (auto written = file.write(bytes); !written)
        return written;
    return file.finish();
}

Result<> writeOwnFile(const std::string& path, std::string_view bytes)
{
    const QString name = QString::fromStdString(path);
    if (!makeDirectory(QFileInfo(name).absolutePath()))
        return notWritten(name, QStringLiteral("its directory cannot be made"), QFileDevice::OpenError);
    return writeWholeFile(path, bytes, FileReaders::Owner);
}

} // namespace grantex
