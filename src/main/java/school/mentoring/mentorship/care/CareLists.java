package school.mentoring.mentorship.care;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.mentorship.MentorshipId;
import school.mentoring.mentorship.Mentorships;
import school.mentoring.mentorship.NamedPair;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** The cases of a programme as its leaders and its psychologist see them, and their figures. */
@Service
public class CareLists {

  private final PairCareRepository cares;
  private final Mentorships pairs;
  private final SchoolHolidays holidays;
  private final Clock clock;

  CareLists(PairCareRepository cares, Mentorships pairs, SchoolHolidays holidays, Clock clock) {
    this.cares = cares;
    this.pairs = pairs;
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
    Map<MentorshipId, NamedPair> named =
        pairs.named(organisation, found.map(PairCare::pair).toSet());
    LocalDate today = LocalDate.now(clock);
    SchoolDays days = holidays.days(organisation, today);
    return found.map(it -> row(it, named.get(it.pair()), days, today));
  }

  private static CareRow row(PairCare care, NamedPair pair, SchoolDays days, LocalDate today) {
    care.signals();
    return new CareRow(
        care,
        pair.mentor(),
        pair.mentee(),
        pair.group(),
        care.state().open() ? days.left(today, care.dueOn()) : "",
        care.state().open() && care.dueOn().isBefore(today));
  }

  /** How pairs were looked after in a time, for reports and the page. */
  @Transactional(readOnly = true)
  public CareFigures figures(
      OrganisationId organisation, ProgrammeId programme, LocalDate from, LocalDate to) {
    return new CareRecord(List.of(), cases(organisation, programme, from, to))
        .figures(cares.countSignals(organisation, programme, from, to));
  }

  CareRecord record(
      OrganisationId organisation, ProgrammeId programme, LocalDate from, LocalDate to) {
    return new CareRecord(
        cares.signals(organisation, programme, from, to), cases(organisation, programme, from, to));
  }

  private List<CareCase> cases(
      OrganisationId organisation, ProgrammeId programme, LocalDate from, LocalDate to) {
    return cares.touching(organisation, programme, from, to).stream()
        .map(it -> CareCase.of(it, to))
        .toList();
  }
}
