package school.mentoring.roadmap.course;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.roadmap.Programme;
import school.mentoring.roadmap.ProgrammeProcess;
import school.mentoring.roadmap.Roadmaps;
import school.mentoring.roadmap.window.DateRange;
import school.mentoring.roadmap.window.Deadlines;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.Refusal;
import school.mentoring.shared.russian.Dates;

/**
 * Dates that others set: somebody asks for them, records what was agreed, and may change it later.
 */
@Service
public class AgreedDates {

  private final AgreedDateRepository dates;
  private final WorkItemRepository items;
  private final Roadmaps roadmaps;
  private final ProgrammeProcess process;
  private final Deadlines deadlines;
  private final Clock clock;

  AgreedDates(
      AgreedDateRepository dates,
      WorkItemRepository items,
      Roadmaps roadmaps,
      ProgrammeProcess process,
      Deadlines deadlines,
      Clock clock) {
    this.dates = dates;
    this.items = items;
    this.roadmaps = roadmaps;
    this.process = process;
    this.deadlines = deadlines;
    this.clock = clock;
  }

  /** The days agreed for the first of these lines that has any. */
  @Transactional(readOnly = true)
  public Optional<DateRange> of(ProgrammeId programme, List<String> lines) {
    return dates.findByProgrammeAndLineIn(programme, lines).stream()
        .min(Comparator.comparingInt(it -> lines.indexOf(it.line())))
        .map(AgreedDate::days);
  }

  /** What was agreed in a programme, by line. */
  @Transactional(readOnly = true)
  public Map<String, DateRange> of(ProgrammeId programme) {
    return dates.findByProgramme(programme).stream()
        .collect(Collectors.toMap(AgreedDate::line, AgreedDate::days));
  }

  /** What was agreed in several programmes, by line. */
  Map<ProgrammeId, Map<String, DateRange>> ofAll(List<ProgrammeId> programmes) {
    return dates.findByProgrammeIn(programmes).stream()
        .collect(
            Collectors.groupingBy(
                AgreedDate::programme, Collectors.toMap(AgreedDate::line, AgreedDate::days)));
  }

  /** The lines that a question is about, with their names, for its form to show. */
  @Transactional(readOnly = true)
  public List<String> asked(String question, Programme programme) {
    List<String> lines = linesOf(question);
    return roadmaps.of(programme.definition()).stages().stream()
        .flatMap(it -> it.elements().stream())
        .flatMap(
            element ->
                element.lines().stream()
                    .filter(lines::contains)
                    .map(line -> line + " — " + element.name()))
        .distinct()
        .toList();
  }

  private List<String> linesOf(String question) {
    return items.findById(question).map(WorkItem::lines).orElse(List.of());
  }

  /**
   * The date that a question asked for is known.
   *
   * @param question id of the task that asks
   * @param from when the work begins; empty where only its end is known
   * @throws Refusal if the days do not lie in the programme
   */
  @Transactional
  public void agree(
      String question, Programme programme, Optional<LocalDate> from, LocalDate day, String by) {
    DateRange days = days(programme, from, day);
    linesOf(question).forEach(it -> agree(programme.id(), it, days, by));
  }

  /**
   * Another date was agreed for a line; whatever is open of it gets the new days.
   *
   * @throws Refusal if no date was agreed before, or the days do not lie in the programme
   */
  @Transactional
  public void change(Programme programme, String line, LocalDate day, String by) {
    if (dates.findByProgrammeAndLine(programme.id(), line).isEmpty()) {
      throw new Refusal(
          "Для строки %s срок ещё не называли: сначала ответьте на задачу «Узнать срок»."
              .formatted(line));
    }
    DateRange days = days(programme, Optional.empty(), day);
    agree(programme.id(), line, days, by);
    List<WorkItem> open =
        items.carrying(programme.id(), line).stream().filter(WorkItem::open).toList();
    DateRange due = deadlines.of(days, Optional.empty());
    open.forEach(it -> it.redate(due));
    process.redated(open.stream().map(WorkItem::getId).toList(), due);
  }

  private void agree(ProgrammeId programme, String line, DateRange days, String by) {
    AgreedDate date =
        dates
            .findByProgrammeAndLine(programme, line)
            .orElseGet(() -> new AgreedDate(programme, line));
    date.agree(days, by, clock.instant());
    dates.save(date);
  }

  /**
   * When to ask again for a date that nobody named yet: on the day that the person wishes, or with
   * the next quarter. Quarters are counted from the last question, so that those of a past year
   * come up one after another and end.
   *
   * @param asked when the question came up before, if it did
   * @return empty if the programme is over by then
   * @throws Refusal if the day does not lie in the programme
   */
  @Transactional(readOnly = true)
  public Optional<LocalDate> askAgain(
      Programme programme, Optional<LocalDate> asked, LocalDate wish) {
    DateRange whole = whole(programme);
    LocalDate today = mustLieIn(whole, wish);
    LocalDate last = asked.orElseGet(() -> whole.contains(today) ? today : whole.from());
    LocalDate next = wish.isAfter(last) && wish.isAfter(today) ? wish : startOfQuarterAfter(last);
    return Optional.of(next).filter(whole::contains);
  }

  private static LocalDate startOfQuarterAfter(LocalDate day) {
    return day.with(IsoFields.DAY_OF_QUARTER, 1).plusMonths(3);
  }

  private DateRange whole(Programme programme) {
    return roadmaps.of(programme.definition()).period().over(programme.schoolYear());
  }

  private DateRange days(Programme programme, Optional<LocalDate> from, LocalDate day) {
    DateRange whole = whole(programme);
    LocalDate today = mustLieIn(whole, day);
    from.ifPresent(it -> mustLieIn(whole, it));
    return new DateRange(from.orElse(day.isBefore(today) ? day : today), day);
  }

  /** Today is taken in a programme of past years too, also where it is still yesterday. */
  private LocalDate mustLieIn(DateRange whole, LocalDate day) {
    LocalDate today = LocalDate.now(clock);
    DateRange anywhere = new DateRange(today.minusDays(1), today.plusDays(1));
    if (!whole.contains(day) && !anywhere.contains(day)) {
      throw new Refusal(
          "Поле «Срок»: %s вне программы, она идёт с %s по %s. Укажите день из этого времени."
              .formatted(Dates.text(day), Dates.text(whole.from()), Dates.text(whole.to())));
    }
    return today;
  }
}
