package school.mentoring.bench;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/** Counts the SQL statements of one database while it is switched on; a batched row is one. */
final class SqlCount {

  private final Map<String, LongAdder> statements = new ConcurrentHashMap<>();
  private final LongAdder roundTrips = new LongAdder();
  private volatile boolean on;

  void statement(String sql) {
    if (on) {
      statements.computeIfAbsent(sql, it -> new LongAdder()).increment();
    }
  }

  void roundTrip() {
    if (on) {
      roundTrips.increment();
    }
  }

  long roundTrips() {
    return roundTrips.sum();
  }

  void on() {
    on = true;
  }

  void off() {
    on = false;
  }

  void reset() {
    statements.clear();
    roundTrips.reset();
  }

  /** How often each text was executed. */
  Map<String, Long> byText() {
    Map<String, Long> counts = new java.util.HashMap<>();
    statements.forEach((text, count) -> counts.put(text, count.sum()));
    return counts;
  }

  /** The texts executed more often here than there, the widest gap first. */
  static List<String> extra(Map<String, Long> here, Map<String, Long> there, int most) {
    return here.entrySet().stream()
        .map(it -> Map.entry(it.getKey(), it.getValue() - there.getOrDefault(it.getKey(), 0L)))
        .filter(it -> it.getValue() > 0)
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .limit(most)
        .map(it -> "%6d  %s".formatted(it.getValue(), brief(it.getKey())))
        .toList();
  }

  private static String brief(String sql) {
    String line = sql.replaceAll("\\s+", " ").strip();
    return line.length() <= 300
        ? line
        : line.substring(0, 100) + " … " + line.substring(line.length() - 190);
  }
}
