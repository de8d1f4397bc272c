package school.mentoring.privacy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/**
 * Searches every column of every table for a text, whatever the case of its letters: in texts, in
 * bytes as UTF-8, as JSON or an address escapes it, and inside packed and rendered files. It asks
 * the database for its tables, so that no new one is overlooked.
 */
@Component
public class DatabaseSearch {

  /** Where a text was found: table, column, and the row as it begins. */
  public record Hit(String table, String column, String row) {
    @Override
    public String toString() {
      return table + "." + column;
    }
  }

  private static final int AT_ONCE = 500;

  private final JdbcTemplate database;

  DatabaseSearch(JdbcTemplate database) {
    this.database = database;
  }

  /** Everything that has one of the texts in it. */
  public List<Hit> all(String... texts) {
    List<Hit> hits = new ArrayList<>();
    for (String table :
        database.queryForList(
            "select table_name from information_schema.tables where table_schema = current_schema"
                + " and table_type like '%TABLE%'",
            String.class)) {
      search(table, wanted(texts), hits);
    }
    return hits;
  }

  /** The columns in which it was found. */
  public Set<String> places(String... texts) {
    Set<String> places = new TreeSet<>();
    all(texts).forEach(it -> places.add(it.toString()));
    return places;
  }

  private static Set<String> wanted(String... texts) {
    Set<String> wanted = new TreeSet<>();
    for (String text : texts) {
      String small = text.toLowerCase(Locale.ROOT);
      wanted.add(small);
      wanted.add(escaped(small).toLowerCase(Locale.ROOT));
      wanted.add(
          UriUtils.encode(small.substring(1), StandardCharsets.UTF_8).toLowerCase(Locale.ROOT));
    }
    return wanted;
  }

  /** The first letter may be a capital one, so it is left out. */
  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    text.substring(1).chars().forEach(it -> escaped.append("\\u%04x".formatted(it)));
    return escaped.toString();
  }

  private void search(String table, Set<String> wanted, List<Hit> hits) {
    int read = AT_ONCE;
    for (int from = 0; read == AT_ONCE; from += AT_ONCE) {
      read = search(table, from, wanted, hits);
    }
  }

  /** Looks at some rows; the whole of a large table would not fit into the tests' memory. */
  private int search(String table, int from, Set<String> wanted, List<Hit> hits) {
    AtomicInteger rows = new AtomicInteger();
    database.query(
        "select * from \"" + table + "\" limit " + AT_ONCE + " offset " + from,
        row -> {
          rows.incrementAndGet();
          int columns = row.getMetaData().getColumnCount();
          for (int i = 1; i <= columns; i++) {
            if (found(read(row.getObject(i), row, i), wanted)) {
              hits.add(
                  new Hit(
                      table.toLowerCase(Locale.ROOT),
                      row.getMetaData().getColumnName(i).toLowerCase(Locale.ROOT),
                      row.getString(1)));
            }
          }
        });
    return rows.get();
  }

  private static List<String> read(Object value, java.sql.ResultSet row, int column)
      throws java.sql.SQLException {
    if (value == null || value instanceof Number || value instanceof Boolean) {
      return List.of();
    }
    if (value instanceof byte[] || value instanceof java.sql.Blob) {
      return texts(row.getBytes(column));
    }
    return List.of(row.getString(column));
  }

  private static List<String> texts(byte[] bytes) {
    List<String> texts = new ArrayList<>(List.of(new String(bytes, StandardCharsets.UTF_8)));
    try {
      if (bytes.length > 4 && bytes[0] == 'P' && bytes[1] == 'K') {
        texts.add(unpacked(bytes));
      }
      if (bytes.length > 4 && bytes[0] == '%' && bytes[1] == 'P') {
        try (PDDocument document = Loader.loadPDF(bytes)) {
          texts.add(new PDFTextStripper().getText(document));
        }
      }
    } catch (IOException broken) {
      // then there is nothing more to read in it
    }
    return texts;
  }

  private static String unpacked(byte[] bytes) throws IOException {
    StringBuilder all = new StringBuilder();
    try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      while (parts.getNextEntry() != null) {
        all.append(
            new String(parts.readAllBytes(), StandardCharsets.UTF_8).replaceAll("<[^>]*>", ""));
      }
    }
    return all.toString();
  }

  private static boolean found(List<String> texts, Set<String> wanted) {
    return texts.stream()
        .map(it -> it.toLowerCase(Locale.ROOT))
        .anyMatch(text -> wanted.stream().anyMatch(text::contains));
  }
}
