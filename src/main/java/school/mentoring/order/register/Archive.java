package school.mentoring.order.register;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A ZIP archive in the making, with one folder; names in it are safe wherever it is unpacked. */
final class Archive {

  /** With the folder before it a path stays below what Windows takes. */
  private static final int LONGEST_NAME = 120;

  private final ZipOutputStream zip;
  private final String folder;
  private final Set<String> names = new HashSet<>();

  Archive(OutputStream target, String folder) {
    this.zip = new ZipOutputStream(target, StandardCharsets.UTF_8);
    this.folder = safe(folder) + "/";
  }

  /**
   * Puts a file into the archive and sends what is ready.
   *
   * @param below a folder with a slash at its end, or nothing
   * @param name with an extension; what no file system takes is replaced
   * @return the path within the archive's folder
   */
  String put(String below, String name, byte[] content) throws IOException {
    String path = unique(below, safe(name));
    zip.putNextEntry(new ZipEntry(folder + path));
    zip.write(content);
    zip.closeEntry();
    zip.flush();
    return path;
  }

  void finish() throws IOException {
    zip.finish();
  }

  private String unique(String below, String name) {
    String path = below + name;
    for (int again = 2; !names.add(path.toLowerCase(Locale.ROOT)); again++) {
      path = below + "(" + again + ") " + name;
    }
    return path;
  }

  /** Without folders, signs of commands and dots at the ends, and not too long. */
  static String safe(String name) {
    int dot = name.lastIndexOf('.');
    boolean typed = dot > 0 && name.substring(dot).matches("\\.[A-Za-z0-9]{1,5}");
    String type = typed ? name.substring(dot) : "";
    String plain =
        (typed ? name.substring(0, dot) : name)
            .replaceAll("[\\\\/:*?\"<>|]", "-")
            .replaceAll("[\\p{Cntrl}\\p{Cf}]", "")
            .replaceAll("\\.{2,}", ".")
            .replaceAll("\\s+", " ");
    String cut = plain.substring(0, plain.offsetByCodePoints(0, shown(plain)));
    return cut.replaceAll("^[. ]+|[. ]+$", "") + type;
  }

  private static int shown(String plain) {
    return Math.min(LONGEST_NAME, plain.codePointCount(0, plain.length()));
  }
}
