package school.mentoring.monitoring.indicator;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import school.mentoring.TestSchool;
import school.mentoring.enrolment.YoungSpecialist;
import school.mentoring.mentorship.Mentorship;
import school.mentoring.mentorship.TestPairs;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** Makes programmes of chance, and counts by itself what the rules should find in them. */
@Component
@Lazy
public class RandomCourses {

  private static final LocalDate FIRST = LocalDate.of(2026, 9, 1);

  private final TestSchool schools;
  private final TestPairs pairs;
  private final JdbcTemplate database;

  RandomCourses(TestSchool schools, TestPairs pairs, JdbcTemplate database) {
    this.schools = schools;
    this.pairs = pairs;
    this.database = database;
  }

  /** A programme with what the rules have to count in it until the day. */
  record Course(
      OrganisationId school,
      ProgrammeId programme,
      LocalDate asOf,
      Map<String, Integer> expected) {}

  private record Person(LocalDate born, String kind, String place, String post, Integer since) {}

  Course course(Random chance) {
    OrganisationId school = schools.founded();
    ProgrammeId programme = pairs.programme(school, 2026);
    int mentors = 2 + chance.nextInt(3);
    for (int i = 0; i < mentors; i++) {
      pairs.mentor(school, "Наставник" + (char) ('а' + i), 3, "");
    }
    for (int i = 0; i < 3 + chance.nextInt(4); i++) {
      pairs.mentee(school, "Ученик" + (char) ('а' + i));
    }
    pairs.begun(school, programme, FIRST);
    LocalDate asOf = FIRST.plusDays(40 + chance.nextInt(40));
    return new Course(school, programme, asOf, lived(pairs.of(school, programme), asOf, chance));
  }

  private Map<String, Integer> lived(List<Mentorship> all, LocalDate asOf, Random chance) {
    Map<String, Integer> expected = new HashMap<>();
    Set<UUID> mentees = new HashSet<>();
    Set<UUID> mentors = new HashSet<>();
    for (Mentorship pair : all) {
      if (lived(pair, asOf, chance, expected)) {
        mentees.add(pair.mentee().id());
        mentors.add(pair.mentor().id());
      }
    }
    mentees.forEach(it -> mentee(person(it, chance), asOf, expected));
    Set<String> places = new HashSet<>();
    mentors.forEach(it -> mentor(person(it, chance), asOf, expected, places));
    expected.put("partners", places.size());
    return expected;
  }

  private boolean lived(
      Mentorship pair, LocalDate asOf, Random chance, Map<String, Integer> expected) {
    UUID id = pair.id().id();
    LocalDate starts = FIRST.plusDays(chance.nextInt(80));
    boolean begun = !starts.isAfter(asOf);
    LocalDate ended = chance.nextInt(3) == 0 ? starts.plusDays(chance.nextInt(60)) : null;
    boolean planned = approved(pair, asOf.plusDays(chance.nextInt(5) - 2L), asOf, chance);
    database.update(
        "update mentorship set starts_on = ?, state = ?, ended_on = ? where mentorship_id = ?",
        starts,
        ended == null ? "ACTIVE" : "ENDED_EARLY",
        ended,
        id);
    if (planned) {
      database.update(
          "insert into pair_plan (plan_id, organisation, programme_id, mentorship_id, kind, newest, changed_at, version)"
              + " values (?, ?, ?, ?, 'DEVELOPMENT_PLAN', 1, current_timestamp, 0)",
          UUID.randomUUID(),
          pair.organisation().id(),
          pair.programme().id(),
          id);
    }
    int held = 0;
    for (int i = chance.nextInt(10); i > 0; i--) {
      held += met(id, starts.plusDays(chance.nextInt(100)), asOf);
    }
    add(expected, "pairsBegun", begun ? 1 : 0);
    add(expected, "pairsKept", begun && (ended == null || ended.isAfter(asOf)) ? 1 : 0);
    add(expected, "pairsPlanned", begun && planned ? 1 : 0);
    add(expected, "meetings", begun ? held : 0);
    add(expected, "pairsMeeting", begun && held >= 3 ? 1 : 0);
    return begun;
  }

  /** Whether the pair's plan was approved by the day; some are not, or later. */
  private boolean approved(Mentorship pair, LocalDate day, LocalDate asOf, Random chance) {
    boolean ever = chance.nextBoolean();
    UUID plan = UUID.randomUUID();
    database.update(
        "insert into pair_plan (plan_id, organisation, programme_id, mentorship_id, kind, newest,"
            + " in_force, changed_at, version) values (?, ?, ?, ?, 'ROUTE', 1, ?, ?, 0)",
        plan,
        pair.organisation().id(),
        pair.programme().id(),
        pair.id().id(),
        ever ? 1 : null,
        Timestamp.valueOf(day.atStartOfDay()));
    database.update(
        "insert into pair_plan_version (version_id, plan_id, number, state, written_on, starts_on, ends_on, why, goal,"
            + " tasks, mentor_experience, mentee_experience, manner, variant, desired_self, remarks,"
            + " council_protocol, approved_on)"
            + " values (?, ?, 1, ?, ?, ?, ?, '', '', '', '', '', '', '', '', '', '', ?)",
        UUID.randomUUID(),
        plan,
        ever ? "APPROVED" : "DRAFT",
        day,
        day,
        day.plusMonths(6),
        ever ? day : null);
    return ever && !day.isAfter(asOf);
  }

  private int met(UUID pair, LocalDate day, LocalDate asOf) {
    database.update(
        "insert into meeting (meeting_id, mentorship_id, kind, held_on, minutes, format, topic, result, next_step)"
            + " values (?, ?, 'REGULAR', ?, 45, 'IN_PERSON', '', '', '')",
        UUID.randomUUID(),
        pair,
        day);
    return day.isAfter(asOf) ? 0 : 1;
  }

  private Person person(UUID id, Random chance) {
    List<String> kinds = List.of("PUPIL", "TEACHER", "EMPLOYER", "EXTERNAL");
    List<String> places = List.of("", "Завод", "ЗАВОД", "Банк");
    Person person =
        new Person(
            LocalDate.of(2000, 1, 1).plusDays(chance.nextInt(7000)),
            kinds.get(chance.nextInt(kinds.size())),
            places.get(chance.nextInt(places.size())),
            chance.nextBoolean() ? "Молодой специалист" : "7А",
            chance.nextBoolean() ? FIRST.getYear() - chance.nextInt(6) : null);
    database.update(
        "update participant set birth_date = ?, kind = ?, place = ?, group_or_post = ?, working_since = ? where participant_id = ?",
        person.born(),
        person.kind(),
        person.place(),
        person.post(),
        person.since(),
        id);
    return person;
  }

  private static void mentee(Person it, LocalDate asOf, Map<String, Integer> expected) {
    boolean teacher = it.kind().equals("TEACHER");
    add(expected, "menteesInPairs", 1);
    add(expected, "menteesAged", aged(it, 10, asOf) ? 1 : 0);
    add(expected, "teachersInPairs", teacher ? 1 : 0);
    add(expected, "youngTeachers", teacher && young(it, asOf) ? 1 : 0);
  }

  /** The year counts where it is known, and the post only where it is not. */
  private static boolean young(Person it, LocalDate asOf) {
    return it.since() == null
        ? it.post().startsWith("Молодой")
        : YoungSpecialist.yearsAtWork(it.since(), asOf) < 3;
  }

  private static void mentor(
      Person it, LocalDate asOf, Map<String, Integer> expected, Set<String> places) {
    add(expected, "mentorsInPairs", 1);
    add(expected, "mentorsAged", aged(it, 15, asOf) ? 1 : 0);
    if (List.of("EMPLOYER", "EXTERNAL").contains(it.kind()) && !it.place().isEmpty()) {
      places.add(it.place().toLowerCase());
    }
  }

  private static boolean aged(Person it, int youngest, LocalDate asOf) {
    int age = java.time.Period.between(it.born(), asOf).getYears();
    return age >= youngest && age <= 19;
  }

  private static void add(Map<String, Integer> expected, String key, int number) {
    expected.merge(key, number, Integer::sum);
  }

  /** All items of a rule, read page by page. */
  static List<EvidenceItem> all(CountedRule rule, Scope scope, int least) {
    List<EvidenceItem> all = new ArrayList<>();
    int page = 0;
    while (true) {
      var some =
          rule.items(scope, least, org.springframework.data.domain.PageRequest.of(page++, 3));
      all.addAll(some.getContent());
      if (!some.hasNext()) {
        return all;
      }
    }
  }
}
