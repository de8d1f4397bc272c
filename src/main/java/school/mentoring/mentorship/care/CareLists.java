package school.mentoring.mentorship.care;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.mentorship.Mentorship;
import school.mentoring.mentorship.MentorshipId;
import school.mentoring.mentorship.Mentorships;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** The cases of a programme as its leaders and its psychologist see them, and their figures. */
@Service
public class CareLists {

  private final PairCareRepository cares;
  private final Mentorships pairs;
  private final CarePeople people;
  private final SchoolHolidays holidays;
  private final Clock clock;

  CareLists(
      PairCareRepository cares,
      Mentorships pairs,
      CarePeople people,
      SchoolHolidays holidays,
      Clock clock) {
    this.cares = cares;
    this.pairs = pairs;
    this.people = people;
    this.holidays = holidays;
    this.clock = clock;
  }

  /** A page of cases: open ones late first, decided ones latest first. */
  @Transactional(readOnly = true)
  public Page<CareRow> find(
      OrganisationId organisation, ProgrammeId programme, CareFilter filter, Pageable page) {
    Page<PairCare> found =
        filter.closed()
            ? cares.byDecision(organisation, programme, filter.states(), filter.flagged(), page)
            : cares.byDeadline(organisation, programme, filter.states(), filter.flagged(), page);
    Map<MentorshipId, Mentorship> byId =
        pairs.of(organisation, programme).stream()
            .collect(Collectors.toMap(Mentorship::id, Function.identity()));
    List<Mentorship> about = found.stream().map(it -> byId.get(it.pair())).distinct().toList();
    CarePeople.Known known = people.of(organisation, about);
    LocalDate today = LocalDate.now(clock);
    SchoolDays days = holidays.days(organisation, today);
    return found.map(it -> row(it, byId.get(it.pair()), known, days, today));
  }

  private static CareRow row(
      PairCare care, Mentorship pair, CarePeople.Known known, SchoolDays days, LocalDate today) {
    care.signals();
    care.steps();
    return new CareRow(
        care,
        known.mentor(pair),
        known.mentee(pair),
        known.group(pair),
        care.state().open() ? days.left(today, care.dueOn()) : "",
        care.state().open() && care.dueOn().isBefore(today));
  }

  /** How pairs were looked after in a time, for reports and the page. */
  @Transactional(readOnly = true)
  public CareFigures figures(
      OrganisationId organisation, ProgrammeId programme, LocalDate from, LocalDate to) {
    return record(organisation, programme, from, to).figures();
  }

  CareRecord record(
      OrganisationId organisation, ProgrammeId programme, LocalDate from, LocalDate to) {
    return new CareRecord(
        cares.signals(organisation, programme, from, to),
        cares.touching(organisation, programme, from, to).stream()
            .map(it -> CareCase.of(it, to))
            .toList());
  }
}
