package school.mentoring.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Tells a file's kind by its content. Packages are looked at by their directory alone, so that
 * nothing in them is unpacked; one with macros is of no kind.
 */
final class FileSniffer {

  private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] JPG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final byte[] ZIP = {'P', 'K', 3, 4};

  private FileSniffer() {}

  static Optional<FileKind> kind(byte[] content) {
    if (starts(content, PDF)) {
      return Optional.of(FileKind.PDF);
    }
    if (starts(content, JPG)) {
      return Optional.of(FileKind.JPG);
    }
    if (starts(content, PNG)) {
      return Optional.of(FileKind.PNG);
    }
    if (SignatureSniffer.isSignature(content)) {
      return Optional.of(FileKind.SIGNATURE);
    }
    return starts(content, ZIP) ? inPackage(content) : Optional.empty();
  }

  private static boolean starts(byte[] content, byte[] with) {
    return content.length > with.length
        && Arrays.equals(content, 0, with.length, with, 0, with.length);
  }

  private static Optional<FileKind> inPackage(byte[] content) {
    try {
      Path file = Files.createTempFile("upload", ".zip");
      try {
        Files.write(file, content);
        return ofEntries(file);
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<FileKind> ofEntries(Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      Set<String> names = zip.stream().map(ZipEntry::getName).collect(Collectors.toSet());
      boolean macros = names.stream().anyMatch(it -> it.endsWith("vbaProject.bin"));
      if (macros) {
        return Optional.empty();
      }
      if (names.contains("[Content_Types].xml")) {
        return office(names);
      }
      return odt(zip) ? Optional.of(FileKind.ODT) : Optional.empty();
    } catch (ZipException broken) {
      return Optional.empty();
    }
  }

  private static Optional<FileKind> office(Set<String> names) {
    if (names.stream().anyMatch(it -> it.startsWith("word/document"))) {
      return Optional.of(FileKind.DOCX);
    }
    return names.stream().anyMatch(it -> it.startsWith("xl/workbook."))
        ? Optional.of(FileKind.XLSX)
        : Optional.empty();
  }

  private static boolean odt(ZipFile zip) throws IOException {
    byte[] expected = FileKind.ODT.mediaType().getBytes(StandardCharsets.US_ASCII);
    ZipEntry type = zip.getEntry("mimetype");
    if (type == null || type.getSize() > expected.length + 2) {
      return false;
    }
    try (InputStream in = zip.getInputStream(type)) {
      return Arrays.equals(in.readNBytes(expected.length), expected);
    }
  }
}
