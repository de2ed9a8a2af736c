// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QSaveFile>
#include <string>
#include <string_view>

namespace grantex {

/// Who may read a file that is written.
enum class FileReaders {
    Owner, ///< nobody else (0600), also when the file was open to others before
    Usual, ///< as the file was, or as the user's umask says
};

/// A file that stands under its name only when it is whole: written beside it, and put in its place by finish(). What
/// stood there before stays until then, and for good when the writing is given up by letting go of this object. Links
/// are followed. Every error is NoRoom (the disk is full) or Io, names the file and says why. One thread at a time.
class WholeFile
{
public:
    explicit WholeFile(const std::string& path, FileReaders readers = FileReaders::Usual);

    [[nodiscard]] Result<> open();
    [[nodiscard]] Result<> write(std::string_view bytes);
    /// Writes what is still held back and puts the file in its place. Nothing may be written after it.
    [[nodiscard]] Result<> finish();

private:
    [[nodiscard]] Result<> told(bool isDone) const;

    QSaveFile m_file;
    FileReaders m_readers;
};

/// The whole file at once.
[[nodiscard]] Result<> writeWholeFile(const std::string& path, std::string_view bytes,
                                      FileReaders readers = FileReaders::Usual);

/// A file of the program's own: read by its owner only, in a directory that is made for the owner alone if it is not
/// there.
[[nodiscard]] Result<> writeOwnFile(const std::string& path, std::string_view bytes);

} // namespace grantex
