package school.mentoring.roadmap.next;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.roadmap.Programme;
import school.mentoring.roadmap.Programmes;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.Refusal;
import school.mentoring.shared.SchoolYear;

/** The next school year of a programme: what it takes over, looked at and prepared. */
@Service
public class NextYears {

  private final Programmes programmes;
  private final NextYearRepository prepared;
  private final ObjectProvider<NextYearPart> parts;
  private final Clock clock;

  NextYears(
      Programmes programmes,
      NextYearRepository prepared,
      ObjectProvider<NextYearPart> parts,
      Clock clock) {
    this.programmes = programmes;
    this.prepared = prepared;
    this.parts = parts;
    this.clock = clock;
  }

  /** A part with its lines. */
  public record Card(String title, List<CarriedLine> lines) {}

  /**
   * Everything on one page.
   *
   * @param prepared when and by whom, if it was
   */
  public record View(YearChange change, List<Card> cards, Optional<NextYear> prepared) {

    /** How many lines bear a mark. */
    public long count(CarriedLine.Mark mark) {
      return cards.stream()
          .flatMap(it -> it.lines().stream())
          .filter(it -> it.mark() == mark)
          .count();
    }
  }

  /** What the next year takes over from a programme. */
  @Transactional(readOnly = true)
  public View look(OrganisationId organisation, ProgrammeId programme) {
    YearChange change = change(organisation, programme);
    return new View(
        change,
        parts.orderedStream().map(it -> new Card(it.title(), there(it.look(change)))).toList(),
        prepared.findByProgrammeAndOrganisation(programme, organisation));
  }

  /** What there is none of is not spoken of. */
  private static List<CarriedLine> there(List<CarriedLine> lines) {
    return lines.stream().filter(it -> it.count() > 0).toList();
  }

  /**
   * Prepares the next year by all parts, or none. Again it does only what is left to do.
   *
   * @return what was done
   * @throws Refusal if the programme was cancelled
   */
  @Transactional
  public List<String> prepare(OrganisationId organisation, ProgrammeId programme, String by) {
    programmes.hold(programme);
    YearChange change = change(organisation, programme);
    if (change.from().state() == Programme.State.CANCELLED) {
      throw Refusal.conflict(
          "Программа отменена: следующий год готовят из той, что прошла. Откройте её в списке программ.");
    }
    List<String> done =
        parts
            .orderedStream()
            .flatMap(
                it ->
                    it.carryOver(change, by).stream()
                        .map(what -> "%s: %s".formatted(it.title(), what)))
            .toList();
    NextYear year = prepared.findById(programme).orElseGet(() -> new NextYear(change));
    year.prepared(done, clock.instant(), by);
    prepared.save(year);
    return done;
  }

  private YearChange change(OrganisationId organisation, ProgrammeId id) {
    Programme from = programmes.get(id, organisation);
    SchoolYear to = SchoolYear.of(from.schoolYear().start() + 1);
    return new YearChange(
        from, to, programmes.find(organisation, from.roadmap(), to), LocalDate.now(clock));
  }
}
