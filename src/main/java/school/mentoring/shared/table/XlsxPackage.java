package school.mentoring.shared.table;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import school.mentoring.shared.Refusal;

/**
 * Looks through a workbook's package part by part, with the same ZIP and XML parsers as the library
 * that reads its values afterwards: what passes here is harmless there.
 */
final class XlsxPackage {

  private static final int MOST_PARTS = 1_000;
  private static final String RELATIONS = "xl/_rels/workbook.xml.rels";

  private final Map<String, SheetPart> parts = new HashMap<>();
  private final Map<String, String> relations = new HashMap<>();

  private XlsxPackage() {}

  /**
   * Goes through the whole package.
   *
   * @throws Refusal if it is no workbook, or one that must not be read
   */
  static XlsxPackage inspected(byte[] file, TableLimits limits) {
    try (ZipFile zip = ZipFile.builder().setByteArray(file).get()) {
      List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
      mustBeWorkbook(entries);
      XlsxPackage book = new XlsxPackage();
      Inflation inflation = new Inflation(file.length);
      for (ZipArchiveEntry entry : entries) {
        book.look(zip, entry, inflation, limits.rows() + TableReader.ABOVE);
      }
      return book;
    } catch (IOException | XMLStreamException | IllegalArgumentException broken) {
      throw broken();
    }
  }

  static Refusal broken() {
    return new Refusal(
        "Книга повреждена и не читается: откройте её в Excel, сохраните заново и загрузите снова.");
  }

  private static void mustBeWorkbook(List<ZipArchiveEntry> entries) {
    Set<String> names = new HashSet<>();
    boolean twice = entries.stream().anyMatch(it -> !names.add(it.getName()));
    if (twice || entries.size() > MOST_PARTS) {
      throw broken();
    }
    if (names.contains("xl/workbook.bin")) {
      throw new Refusal(
          "Это двоичная книга (XLSB): сохраните её через «Сохранить как» в виде «Книга Excel (XLSX)».");
    }
    if (!names.contains("xl/workbook.xml")) {
      throw new Refusal(
          "Это архив или документ, а не книга Excel: загрузите файл XLSX или CSV (из других программ сохраните в этом виде).");
    }
  }

  private void look(ZipFile zip, ZipArchiveEntry entry, Inflation inflation, int mostRows)
      throws IOException, XMLStreamException {
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      throw new Refusal("Книга закрыта паролем: снимите пароль и загрузите её снова.");
    }
    try (InputStream in = inflation.counted(zip.getInputStream(entry))) {
      parts.put(entry.getName(), new PartInspection(mostRows).of(in));
      in.transferTo(OutputStream.nullOutputStream());
    }
    if (entry.getName().equals(RELATIONS)) {
      try (InputStream in = inflation.counted(zip.getInputStream(entry))) {
        relate(new InputFactoryImpl().createXMLStreamReader(in));
      }
    }
  }

  private void relate(XMLStreamReader xml) throws XMLStreamException {
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT
          && xml.getLocalName().equals("Relationship")) {
        relations.put(
            xml.getAttributeValue(null, "Id"), absolute(xml.getAttributeValue(null, "Target")));
      }
    }
  }

  private static String absolute(String target) {
    if (target == null) {
      return "";
    }
    return target.startsWith("/") ? target.substring(1) : "xl/" + target;
  }

  boolean has(String part) {
    return parts.containsKey(part);
  }

  boolean hasAny(Pattern names) {
    return parts.keySet().stream().anyMatch(it -> names.matcher(it).matches());
  }

  /** How many elements all parts have together. */
  long elements() {
    return parts.values().stream().mapToLong(SheetPart::elements).sum();
  }

  /** The part of the sheet with a relation's id. */
  SheetPart sheet(String relation) {
    return parts.getOrDefault(relations.getOrDefault(relation, ""), new SheetPart());
  }
}
