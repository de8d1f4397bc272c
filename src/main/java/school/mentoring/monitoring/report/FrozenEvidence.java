package school.mentoring.monitoring.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import school.mentoring.monitoring.indicator.EvidenceItem;

/**
 * What the figures of a report counted when it was sent: their items add up to what it says for
 * ever, whatever is recorded later.
 *
 * @param words items of figures that name nobody, as they read then
 * @param marks how much each item was of a figure whose items may name people: by a mark that finds
 *     the record again, without its words
 */
record FrozenEvidence(
    Map<String, List<EvidenceItem>> words, Map<String, Map<String, Integer>> marks) {

  private static final ObjectMapper JSON =
      JsonMapper.builder().addModule(new JavaTimeModule()).build();
  private static final String GONE = "Записи, которых с тех пор нет или которые изменили";

  static FrozenEvidence empty() {
    return new FrozenEvidence(new LinkedHashMap<>(), new LinkedHashMap<>());
  }

  void keepWords(String figure, List<EvidenceItem> items) {
    words.put(figure, List.copyOf(items));
  }

  void keepMarks(String figure, List<EvidenceItem> items) {
    Map<String, Integer> kept = new LinkedHashMap<>();
    items.forEach(it -> kept.merge(EvidenceMark.of(it), it.counts(), Integer::sum));
    marks.put(figure, kept);
  }

  /**
   * What a figure counted then; empty where it was not kept.
   *
   * @param today what it counts by the records of today
   */
  Optional<List<EvidenceItem>> of(String figure, Supplier<List<EvidenceItem>> today) {
    return Optional.ofNullable(words.get(figure))
        .or(() -> Optional.ofNullable(marks.get(figure)).map(it -> found(it, today.get())));
  }

  private static List<EvidenceItem> found(Map<String, Integer> kept, List<EvidenceItem> today) {
    Map<String, Integer> left = new LinkedHashMap<>(kept);
    List<EvidenceItem> found = new ArrayList<>();
    for (EvidenceItem item : today) {
      Integer counts = left.remove(EvidenceMark.of(item));
      if (counts != null) {
        found.add(new EvidenceItem(item.what(), item.link(), item.day(), counts));
      }
    }
    int gone = left.values().stream().mapToInt(it -> it).sum();
    if (gone > 0) {
      found.add(new EvidenceItem(GONE, "", null, gone));
    }
    return found;
  }

  byte[] packed() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bytes)) {
      JSON.writeValue(out, this);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static FrozenEvidence unpacked(byte[] packed) {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      return JSON.readValue(in, FrozenEvidence.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
