package school.mentoring.order;

import static java.util.stream.Collectors.joining;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import school.mentoring.order.acquaintance.Acquaintance;
import school.mentoring.order.acquaintance.AcquaintanceMark;
import school.mentoring.order.acquaintance.AcquaintanceWay;
import school.mentoring.shared.Refusal;
import school.mentoring.shared.russian.Dates;

/** The acquaintance sheet of an order: who has to read it, and how each line was settled. */
@Embeddable
public class AcquaintanceSheet {

  @ElementCollection
  @CollectionTable(name = "order_acquaintance", joinColumns = @JoinColumn(name = "order_id"))
  @OrderColumn(name = "position")
  private List<Acquaintance> lines = new ArrayList<>();

  /** How many lines are open: kept beside them, so that lists need not read the sheets. */
  private int awaited;

  protected AcquaintanceSheet() {}

  /** A sheet without marks for other readers. */
  void rewrite(List<NamedPerson> readers) {
    lines.clear();
    readers.forEach(it -> lines.add(Acquaintance.awaited(it)));
    count();
  }

  /** One more reader, who came later. */
  void add(NamedPerson reader) {
    if (lines().stream().anyMatch(it -> same(it, reader))) {
      throw Refusal.conflict("%s: уже есть в листе ознакомления.".formatted(reader.name()));
    }
    lines.add(Acquaintance.awaited(reader));
    count();
  }

  private static boolean same(Acquaintance line, NamedPerson reader) {
    return reader.login() != null
        ? line.isOf(reader.login())
        : line.name().equalsIgnoreCase(reader.name())
            && line.post().equalsIgnoreCase(reader.post());
  }

  /** Marks lines, counted from 0; earlier marks stay. */
  List<Acquaintance> mark(Collection<Integer> positions, AcquaintanceMark mark) {
    positions.forEach(it -> lines.set(it, line(it).marked(mark)));
    count();
    return positions.stream().map(this::line).toList();
  }

  /** Marks one line in a way that a settled line does not allow. */
  Acquaintance settle(int position, AcquaintanceMark mark) {
    Acquaintance line = line(position);
    if (line.isSettled()) {
      throw Refusal.conflict(
          "%s: отметка «%s» от %s уже стоит. Снимите её, если она ошибочна."
              .formatted(line.name(), line.mark().way().title(), Dates.text(line.mark().day())));
    }
    return mark(List.of(position), mark).get(0);
  }

  /** Takes a mistaken mark off; the person's own mark stays. */
  Acquaintance unmark(int position) {
    Acquaintance line = line(position);
    if (!line.isSettled()) {
      throw Refusal.conflict("%s: отметки нет, снимать нечего.".formatted(line.name()));
    }
    if (line.mark().way() == AcquaintanceWay.ELECTRONIC) {
      throw Refusal.conflict(
          "%s: электронную отметку поставил сам работник, снять её нельзя.".formatted(line.name()));
    }
    lines.set(position, line.unmarked());
    count();
    return line;
  }

  /** The line at a position, counted from 0. */
  public Acquaintance line(int position) {
    if (position < 0 || position >= lines.size() || lines.get(position) == null) {
      throw Refusal.notFound(
          "В листе ознакомления нет строки %d: обновите страницу приказа.".formatted(position + 1));
    }
    return lines.get(position);
  }

  /** The lines by their positions. */
  public Map<Integer, Acquaintance> numbered() {
    Map<Integer, Acquaintance> numbered = new LinkedHashMap<>();
    IntStream.range(0, lines.size())
        .filter(it -> lines.get(it) != null)
        .forEach(it -> numbered.put(it, lines.get(it)));
    return numbered;
  }

  /** The positions that nobody has marked yet. */
  List<Integer> open() {
    return positions(it -> !it.isSettled());
  }

  /** The position of a login, if it stands on the sheet. */
  public Optional<Integer> positionOf(String login) {
    return positions(it -> it.isOf(login)).stream().findFirst();
  }

  private List<Integer> positions(Predicate<Acquaintance> wanted) {
    return numbered().entrySet().stream()
        .filter(it -> wanted.test(it.getValue()))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Refuses to leave somebody out without a reason. */
  void mustBeCompleteOr(String reason) {
    if (!missing().isEmpty() && (reason == null || reason.isBlank())) {
      throw new Refusal(
          "Не отмечено ознакомление: %s. Отметьте их на странице приказа или напишите, почему они не ознакомлены."
              .formatted(missing().stream().map(Acquaintance::name).collect(joining(", "))));
    }
  }

  /** Whether nobody read and marked here what had another seal. */
  boolean isMarkedUnder(String seal) {
    return lines().stream()
        .filter(it -> it.isSettled() && it.mark().way() == AcquaintanceWay.ELECTRONIC)
        .allMatch(it -> seal.equals(it.mark().seal()));
  }

  private void count() {
    awaited = missing().size();
  }

  public List<Acquaintance> lines() {
    // a row that somebody deleted from the table leaves a gap
    return lines.stream().filter(Objects::nonNull).toList();
  }

  /** Those whom the sheet still waits for. */
  public List<Acquaintance> missing() {
    return lines().stream().filter(it -> !it.isSettled()).toList();
  }
}
