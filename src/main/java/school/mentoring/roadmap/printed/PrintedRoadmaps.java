package school.mentoring.roadmap.printed;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.roadmap.PrintedForm;
import school.mentoring.roadmap.Programme;
import school.mentoring.roadmap.Programmes;
import school.mentoring.roadmap.Roadmap;
import school.mentoring.roadmap.RoadmapElement;
import school.mentoring.roadmap.Roadmaps;
import school.mentoring.roadmap.course.AgreedDates;
import school.mentoring.roadmap.course.LineProgress;
import school.mentoring.roadmap.course.ProgrammeProgress;
import school.mentoring.roadmap.course.Progress;
import school.mentoring.roadmap.window.DateRange;
import school.mentoring.roadmap.window.RoadmapPeriod;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.SchoolYear;
import school.mentoring.shared.russian.Dates;

/** The roadmaps of programmes as they are printed: as their models say them, with their dates. */
@Service
public class PrintedRoadmaps {

  private final Programmes programmes;
  private final Roadmaps roadmaps;
  private final AgreedDates dates;
  private final Progress progress;

  PrintedRoadmaps(Programmes programmes, Roadmaps roadmaps, AgreedDates dates, Progress progress) {
    this.programmes = programmes;
    this.roadmaps = roadmaps;
    this.dates = dates;
    this.progress = progress;
  }

  /** What is to be done, and when. */
  @Transactional(readOnly = true)
  public PrintedRoadmap of(ProgrammeId id, OrganisationId organisation) {
    Programme programme = programmes.get(id, organisation);
    Roadmap roadmap = roadmaps.of(programme.definition());
    return printed(programme, roadmap, roadmap.form(), it -> "");
  }

  /** When the elements of a programme's roadmap are to be done, in words. */
  @Transactional(readOnly = true)
  public Function<RoadmapElement, String> terms(Programme programme) {
    RoadmapPeriod period = roadmaps.of(programme.definition()).period();
    Map<String, DateRange> agreed = dates.of(programme.id());
    PrintedTerm term = new PrintedTerm(programme.schoolYear(), period);
    return it ->
        term.of(it, "", it.lines().stream().map(agreed::get).filter(Objects::nonNull).findFirst());
  }

  /** The same with a column for what became of it. */
  @Transactional(readOnly = true)
  public PrintedRoadmap withProgress(ProgrammeId id, OrganisationId organisation) {
    ProgrammeProgress reached = progress.of(id, organisation);
    Map<String, List<LineProgress>> lines =
        reached.lines().stream().collect(Collectors.groupingBy(LineProgress::line));
    Roadmap roadmap = roadmaps.of(reached.programme().definition());
    return printed(
        reached.programme(),
        roadmap,
        roadmap.form().withDone(),
        it -> done(lines.getOrDefault(it.line(), List.of())));
  }

  private PrintedRoadmap printed(
      Programme programme, Roadmap roadmap, PrintedForm form, Function<PrintedLine, String> done) {
    Map<String, DateRange> agreed = dates.of(programme.id());
    PrintedTerm term = new PrintedTerm(programme.schoolYear(), roadmap.period());
    PrintedRows rows =
        new PrintedRows(
            roadmap,
            form,
            it ->
                term.of(
                    it.element(), it.words().term(), Optional.ofNullable(agreed.get(it.line()))),
            done);
    return new PrintedRoadmap(title(roadmap, programme.schoolYear()), form.columns(), rows.rows());
  }

  private static String title(Roadmap roadmap, SchoolYear year) {
    // a year that is reported in its August ends before the next one begins
    LocalDate end = roadmap.period().over(year).to().minusMonths(1);
    int last = SchoolYear.containing(end).start();
    return last > year.start()
        ? "%s на %d/%d – %d/%d учебные годы"
            .formatted(roadmap.title(), year.start(), year.start() + 1, last, last + 1)
        : "%s на %d/%d учебный год".formatted(roadmap.title(), year.start(), year.start() + 1);
  }

  private static String done(List<LineProgress> line) {
    return line.stream()
        .flatMap(
            it ->
                Stream.concat(
                    Stream.of(state(it)), it.evidence().stream().map(PrintedRoadmaps::proof)))
        .filter(it -> !it.isEmpty())
        .distinct()
        .collect(Collectors.joining("\n"));
  }

  private static String state(LineProgress line) {
    String count = line.total() > 1 ? " (%d из %d)".formatted(line.done(), line.total()) : "";
    String reason = line.reason() == null ? "" : ": " + line.reason();
    // a line whose time has not come has no mark yet
    return line.state() == LineProgress.State.WAITING ? "" : line.state().title() + count + reason;
  }

  private static String proof(LineProgress.Proof proof) {
    return Stream.of(
            proof.dated() == null ? null : Dates.text(proof.dated()),
            proof.number() == null || proof.number().isBlank() ? null : "№ " + proof.number(),
            proof.note())
        .filter(Objects::nonNull)
        .filter(it -> !it.isBlank())
        .collect(Collectors.joining(", "));
  }
}
