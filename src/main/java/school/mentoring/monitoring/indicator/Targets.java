package school.mentoring.monitoring.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import school.mentoring.roadmap.window.RoadmapPeriod;
import school.mentoring.shared.Refusal;
import school.mentoring.shared.SchoolYear;

/**
 * The targets of an indicator as one text. Data say {@code 2020 programme=10; 2021 programme=20} by
 * school years, {@code Y-12-31=80; Y+1-12-31=100} by dates; people say «с 2020: 10; с 2021: 20» and
 * «80 к 31.12; 100 к 31.12 через год». Both are read.
 *
 * @param all may be empty
 */
public record Targets(List<Target> all) {

  static final Targets NONE = new Targets(List.of());
  private static final Pattern FORM =
      Pattern.compile("(?:(20\\d{2})\\s+)?(\\S+?)\\s*=\\s*(-?\\d{1,9}(?:[.,]\\d{1,2})?)\\s*%?");

  public Targets {
    all = List.copyOf(all);
  }

  /** A target with its day in a programme. */
  public record Dated(BigDecimal value, LocalDate by) {}

  /**
   * Reads targets.
   *
   * @throws Refusal naming the part that cannot be read and what is allowed
   */
  public static Targets parse(String text) {
    return text.isBlank()
        ? NONE
        : new Targets(
            Arrays.stream(text.split("[;\\n]"))
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .map(Targets::target)
                .toList());
  }

  private static Target target(String text) {
    Target target =
        stored(text)
            .or(() -> TargetWords.read(text))
            .orElseThrow(
                () ->
                    new Refusal(
                        "Поле «Цели», значение «%s»: запишите как %s, несколько — через точку с запятой."
                            .formatted(text, TargetWords.EXAMPLES)));
    if (!target.problem().isEmpty()) {
      throw new Refusal("Поле «Цели». " + target.problem());
    }
    return target;
  }

  private static Optional<Target> stored(String text) {
    Matcher parts = FORM.matcher(text);
    return parts.matches()
        ? Optional.of(
            new Target(
                parts.group(1) == null ? null : Integer.valueOf(parts.group(1)),
                parts.group(2),
                new BigDecimal(parts.group(3).replace(',', '.'))))
        : Optional.empty();
  }

  /** As people write and read them; what it says can be parsed. */
  public String words() {
    return all.stream().map(TargetWords::of).collect(Collectors.joining("; "));
  }

  /**
   * The target that is to be reached next: of those that hold in the school year the first whose
   * day is not over, else the last. Before the first year of a table its first year holds.
   */
  public Optional<Dated> at(SchoolYear year, LocalDate day, RoadmapPeriod period) {
    List<Dated> dated =
        holding(year).stream()
            .map(it -> new Dated(it.value(), it.last(year, period)))
            .sorted(Comparator.comparing(Dated::by))
            .toList();
    return dated.stream()
        .filter(it -> !it.by().isBefore(day))
        .findFirst()
        .or(() -> dated.stream().reduce((first, last) -> last));
  }

  private List<Target> holding(SchoolYear year) {
    List<Integer> years =
        all.stream().map(Target::since).filter(Objects::nonNull).distinct().sorted().toList();
    Integer held =
        years.stream()
            .filter(it -> it <= year.start())
            .reduce((first, last) -> last)
            .orElse(years.isEmpty() ? null : years.get(0));
    return all.stream().filter(it -> it.since() == null || it.since().equals(held)).toList();
  }

  @Override
  public String toString() {
    return all.stream().map(Target::toString).collect(Collectors.joining("; "));
  }
}
