package school.mentoring.mentorship.care;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import school.mentoring.mentorship.MentoringManner;
import school.mentoring.mentorship.MentorshipId;
import school.mentoring.mentorship.Mentorships;
import school.mentoring.roadmap.ProgrammeEnded;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/**
 * Looks for pairs that should meet and do not, and closes what a pair's or a programme's end has
 * overtaken. Safe on every node and as often as you like: what was told once is not told again.
 */
@Service
public class CareWatch {

  private static final Logger log = LoggerFactory.getLogger(CareWatch.class);
  private static final int AT_ONCE = 200;

  /** No threshold is shorter, so whoever met later need not be looked at. */
  private static final int SHORTEST = 5;

  private static final List<String> REGULAR =
      Arrays.stream(MentoringManner.values())
          .filter(MentoringManner::meetsRegularly)
          .map(Enum::name)
          .toList();

  /** Who is silent since a day that was told already is left out. */
  private static final String QUIET =
      """
      select m.mentorship_id, m.organisation, m.programme_id, m.starts_on,
        (select max(g.held_on) from meeting g where g.mentorship_id = m.mentorship_id) as met,
        (select max(c.decided_on) from pair_care c where c.mentorship_id = m.mentorship_id)
          as decided
      from mentorship m join programme p on p.programme_id = m.programme_id
      where m.state = 'ACTIVE' and p.state = 'RUNNING' and m.starts_on <= :before
        and m.manner in (:regular)
        and not exists (select 1 from meeting g
          where g.mentorship_id = m.mentorship_id and g.held_on > :before)
        and not exists (select 1 from pair_care c where c.mentorship_id = m.mentorship_id
          and (c.state = 'REMATCH' or c.state <> 'CLOSED' and c.stopped_on is not null))
        and not exists (select 1 from care_signal s
          where s.mentorship_id = m.mentorship_id and s.kind = 'SILENCE'
          and not exists (select 1 from meeting g where g.mentorship_id = m.mentorship_id
            and cast(g.held_on as varchar(10)) > s.found_by)
          and not exists (select 1 from pair_care c where c.mentorship_id = m.mentorship_id
            and cast(c.decided_on as varchar(10)) > s.found_by))
      """;

  private final JdbcClient database;
  private final PairCareRepository cares;
  private final PairCares cases;
  private final CareSignals signals;
  private final Mentorships pairs;
  private final CareAgreements agreements;
  private final SchoolHolidays holidays;
  private final Clock clock;

  CareWatch(
      JdbcClient database,
      PairCareRepository cares,
      PairCares cases,
      CareSignals signals,
      Mentorships pairs,
      CareAgreements agreements,
      SchoolHolidays holidays,
      Clock clock) {
    this.database = database;
    this.cares = cares;
    this.cases = cases;
    this.signals = signals;
    this.pairs = pairs;
    this.agreements = agreements;
    this.holidays = holidays;
    this.clock = clock;
  }

  private record Quiet(
      MentorshipId pair, OrganisationId organisation, ProgrammeId programme, LocalDate since) {

    static Quiet read(ResultSet row, int number) throws SQLException {
      return new Quiet(
          new MentorshipId(row.getObject("mentorship_id", UUID.class)),
          new OrganisationId(row.getString("organisation")),
          new ProgrammeId(row.getObject("programme_id", UUID.class)),
          Stream.of(day(row, "starts_on"), day(row, "met"), day(row, "decided"))
              .flatMap(Optional::stream)
              .max(LocalDate::compareTo)
              .orElseThrow());
    }

    private static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
      return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }
  }

  /** One round. */
  public void goRound() {
    cares
        .orphans(PageRequest.of(0, AT_ONCE))
        .forEach(it -> quietly(() -> cases.overtaken(it, CareOutcome.PAIR_ENDED), it.id()));
    tellOfSilence();
  }

  private void tellOfSilence() {
    LocalDate today = LocalDate.now(clock);
    List<Quiet> quiet = quiet(today.minusDays(SHORTEST));
    Map<ProgrammeId, CareSettings> agreed =
        agreements.of(quiet.stream().map(Quiet::programme).distinct().toList());
    Map<OrganisationId, SchoolDays> days = new HashMap<>();
    for (Quiet one : quiet) {
      SchoolDays school = days.computeIfAbsent(one.organisation(), it -> holidays.days(it, today));
      if (school.between(one.since(), today) >= borne(agreed.get(one.programme()))) {
        quietly(() -> tell(one), one.pair());
      }
    }
  }

  private List<Quiet> quiet(LocalDate before) {
    return database
        .sql(QUIET)
        .param("before", before)
        .param("regular", REGULAR)
        .query(Quiet::read)
        .list();
  }

  private static int borne(CareSettings agreed) {
    return Optional.ofNullable(agreed)
        .map(CareSettings::thresholds)
        .orElse(CareThresholds.USUAL)
        .silence();
  }

  private void tell(Quiet one) {
    signals.found(pairs.get(one.organisation(), one.pair()), FoundSignal.silence(one.since()));
  }

  /** What is wrong with one pair must not keep the others waiting. */
  private static void quietly(Runnable step, Object about) {
    try {
      step.run();
    } catch (RuntimeException broken) {
      log.error("The care of {} was not looked after", about, broken);
    }
  }

  /** Nothing is decided any more in a programme that has ended. */
  @EventListener
  public void programmeEnded(ProgrammeEnded ended) {
    cares.open(ended.programme()).forEach(it -> cases.overtaken(it, CareOutcome.PROGRAMME_ENDED));
  }
}
