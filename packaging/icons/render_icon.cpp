// SPDX-License-Identifier: GPL-3.0-or-later
// Draws an SVG at build time:
//   render_icon DRAWING SIZE FILE.png
//   render_icon SMALL_DRAWING DRAWING FILE.ico|FILE.icns   all sizes in one file, as Windows and macOS want it
#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QStringList>
#include <QSvgRenderer>
#include <QtEndian>
#include <array>
#include <cstdio>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

/// Below it the small drawing is used: fewer and thicker lines.
constexpr int kWholeFrom = 48;

QByteArray png(const QString& drawing, int size)
{
    QSvgRenderer renderer(drawing);
    if (!renderer.isValid())
        return {};
    QImage image(size, size, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    renderer.render(&painter);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    return buffer.open(QIODevice::WriteOnly) && image.save(&buffer, "PNG") ? bytes : QByteArray();
}

template <typename Number>
void appendLittle(QByteArray& bytes, int value)
{
    const auto swapped = qToLittleEndian(static_cast<Number>(value));
    bytes.append(reinterpret_cast<const char*>(&swapped), sizeof swapped);
}

/// A directory of PNG pictures (Windows Vista and newer).
QByteArray ico(const QString& small, const QString& whole)
{
    constexpr std::array sizes{16, 24, 32, 48, 64, 128, 256};
    constexpr int headerBytes = 6;
    constexpr int entryBytes = 16;
    QByteArray directory;
    QByteArray pictures;
    appendLittle<quint16>(directory, 0);
    appendLittle<quint16>(directory, 1);
    appendLittle<quint16>(directory, int(sizes.size()));
    for (const int size : sizes) {
        const QByteArray picture = png(size < kWholeFrom ? small : whole, size);
        if (picture.isEmpty())
            return {};
        // 256 is written as 0: there is one byte for it.
        directory.append(char(size & 0xff)).append(char(size & 0xff)).append('\0').append('\0');
        appendLittle<quint16>(directory, 1);
        appendLittle<quint16>(directory, 32);
        appendLittle<quint32>(directory, int(picture.size()));
        appendLittle<quint32>(directory, headerBytes + entryBytes * int(sizes.size()) + int(pictures.size()));
        pictures += picture;
    }
    return directory + pictures;
}

void appendBig(QByteArray& bytes, qsizetype value)
{
    const auto swapped = qToBigEndian(static_cast<quint32>(value));
    bytes.append(reinterpret_cast<const char*>(&swapped), sizeof swapped);
}

/// Chunks of PNG pictures, each with a name that says its size (macOS 10.7 and newer).
QByteArray icns(const QString& small, const QString& whole)
{
    constexpr std::array<std::pair<const char*, int>, 7> chunks{
        {{"icp4", 16}, {"icp5", 32}, {"icp6", 64}, {"ic07", 128}, {"ic08", 256}, {"ic09", 512}, {"ic10", 1024}}};
    constexpr int headerBytes = 8;
    QByteArray content;
    for (const auto& [name, size] : chunks) {
        const QByteArray picture = png(size < kWholeFrom ? small : whole, size);
        if (picture.isEmpty())
            return {};
        content += name;
        appendBig(content, headerBytes + picture.size());
        content += picture;
    }
    QByteArray bytes("icns");
    appendBig(bytes, headerBytes + content.size());
    return bytes + content;
}

QByteArray drawn(const QString& first, const QString& second, const QString& target)
{
    if (target.endsWith(u".ico"_s))
        return ico(first, second);
    if (target.endsWith(u".icns"_s))
        return icns(first, second);
    const int size = second.toInt();
    return size > 0 && size <= 4096 ? png(first, size) : QByteArray();
}

} // namespace

int main(int argc, char* argv[])
{
    if (argc != 4) {
        std::fputs("usage: render_icon DRAWING SIZE FILE.png | render_icon SMALL DRAWING FILE.ico|FILE.icns\n", stderr);
        return 2;
    }
    const QString target = QFile::decodeName(argv[3]);
    const QByteArray bytes = drawn(QFile::decodeName(argv[1]), QFile::decodeName(argv[2]), target);
    QFile file(target);
    if (bytes.isEmpty() || !file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush()) {
        std::fprintf(stderr, "render_icon: %s cannot be drawn\n", argv[3]);
        return 1;
    }
    return 0;
}
