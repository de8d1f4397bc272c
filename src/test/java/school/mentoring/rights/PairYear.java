package school.mentoring.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import school.mentoring.TestPages;
import school.mentoring.TestSchool;
import school.mentoring.mentorship.Mentorship;
import school.mentoring.mentorship.PairPlans;
import school.mentoring.mentorship.TestPairs;
import school.mentoring.organisation.PersonName;
import school.mentoring.organisation.Role;
import school.mentoring.organisation.Staff;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** A school in the middle of the year of a pair: one thing of each kind, and all their ids. */
@Component
@Lazy
class PairYear {

  private final TestSchool schools;
  private final TestPairs pairs;
  private final TestPages pages;
  private final PairPlans plans;
  private final Staff staff;
  private final JdbcTemplate database;

  PairYear(
      TestSchool schools,
      TestPairs pairs,
      TestPages pages,
      PairPlans plans,
      Staff staff,
      JdbcTemplate database) {
    this.schools = schools;
    this.pairs = pairs;
    this.pages = pages;
    this.plans = plans;
    this.staff = staff;
    this.database = database;
  }

  /**
   * @param ids what stands in addresses, by the names of their variables
   * @param otherMentor login of a mentor with a pair of its own
   */
  record Built(
      OrganisationId school,
      ProgrammeId programme,
      Mentorship pair,
      Mentorship otherPair,
      String otherMentor,
      Map<String, String> ids) {

    String login(Role role) {
      return TestSchool.login(role, school);
    }
  }

  /** Builds it. */
  Built build() throws Exception {
    OrganisationId school = schools.founded();
    ProgrammeId programme = pairs.programme(school, 2026);
    String other = "mentor2-" + school;
    staff.enrol(
        school,
        other,
        new PersonName("Ключева", "Вера", ""),
        "учитель",
        Set.of(Role.MENTOR),
        TestSchool.PASSWORD);
    pairs.mentor(school, "Ветрова", 1, TestSchool.login(Role.MENTOR, school));
    pairs.mentee(school, "Ручьёв");
    pairs.begun(school, programme, LocalDate.now().minusDays(20));
    Mentorship own = pairs.of(school, programme).get(0);
    pairs.mentor(school, "Ключева", 1, other);
    pairs.mentee(school, "Озёров");
    pairs.begun(school, programme, LocalDate.now().minusDays(19));
    Mentorship others =
        pairs.of(school, programme).stream()
            .filter(it -> !it.id().equals(own.id()))
            .findFirst()
            .orElseThrow();
    plans.begin(List.of(own, others), "выступить", Optional.empty());
    Built built = new Built(school, programme, own, others, other, new LinkedHashMap<>());
    fill(built);
    return built;
  }

  private void fill(Built built) throws Exception {
    Map<String, String> ids = built.ids();
    String pair = built.pair().id().toString();
    String run = "/programmes/" + built.programme();
    ids.put("mentorshipId", pair);
    ids.put("programmeId", built.programme().toString());
    ids.put("mentorId", built.pair().mentor().id().toString());
    ids.put("menteeId", built.pair().mentee().id().toString());
    ids.put("planId", one("select plan_id from pair_plan where mentorship_id = ?", pair));
    ids.put(
        "otherPlan",
        one("select plan_id from pair_plan where mentorship_id = ?", built.otherPair().id()));
    String today = LocalDate.now().toString();
    done(
        built,
        post("/mentorships/" + pair + "/meetings")
            .param("kind", "FIRST")
            .param("heldOn", today)
            .param("minutes", "45")
            .param("format", "IN_PERSON")
            .param("topic", "гаммы"));
    ids.put("held", one("select meeting_id from meeting where mentorship_id = ?", pair));
    done(
        built,
        post("/mentorships/" + pair + "/planned")
            .param("from", LocalDate.now().plusDays(3).toString())
            .param("format", "IN_PERSON"));
    ids.put(
        "planned",
        one("select planned_meeting_id from planned_meeting where mentorship_id = ?", pair));
    done(built, post("/mentorships/" + pair + "/care/flag").param("topic", "CONFLICT"));
    ids.put("care", one("select care_id from pair_care where mentorship_id = ?", pair));
    recognition(built, run);
    settings(built, run);
  }

  private void recognition(Built built, String run) throws Exception {
    Map<String, String> ids = built.ids();
    done(built, post(run + "/recognition/contests").param("kind", "BEST_PAIR"));
    String contest =
        one("select contest_id from contest where programme_id = ?", built.programme());
    ids.put("contestId", contest);
    String at = "/contests/" + contest;
    done(built, post(at + "/applications").param("subject", ids.get("mentorshipId")));
    ids.put(
        "application",
        one("select application_id from contest_application where contest_id = ?", contest));
    done(built, post(at + "/jury").param("login", built.login(Role.DIRECTOR)));
    ids.put(
        "juror",
        one("select juror_id from juror where contest_id = ? and login is not null", contest));
    done(built, post(at + "/judge"));
    done(
        built,
        post(run + "/recognition/letters/typed")
            .param("kind", "THANKS_PARENTS")
            .param("name", "Лес")
            .param("dative", "Лесу"));
    ids.put(
        "letter", one("select letter_id from letter where programme_id = ?", built.programme()));
    done(built, post(run + "/practices").param("title", "Гаммы без слёз"));
    ids.put(
        "practice",
        one("select practice_id from practice where programme_id = ?", built.programme()));
  }

  private void settings(Built built, String run) throws Exception {
    Map<String, String> ids = built.ids();
    String organisation = built.school().id();
    done(
        built,
        post(run + "/care/holidays")
            .param("title", "Карантин")
            .param("first", "2026-11-01")
            .param("last", "2026-11-05"));
    ids.put(
        "holiday",
        first("select holiday_id from school_holiday where organisation = ?", organisation));
    done(
        built,
        post(run + "/plans/typical")
            .param("audience", "PUPILS")
            .param("direction", "Учёба")
            .param("action", "Разобрать темы")
            .param("expected", "Разобраны"));
    ids.put(
        "sample",
        first("select sample_id from pair_plan_sample where organisation = ?", organisation));
    done(built, post(run + "/publication/sites").param("address", "https://school.example"));
    ids.put(
        "site", first("select site_id from publication_site where organisation = ?", organisation));
    done(
        built,
        post(run + "/publication/board")
            .param("person", ids.get("mentorId"))
            .param("merit", "за труд"));
    ids.put("honour", first("select honour_id from honour where organisation = ?", organisation));
  }

  private String one(String sql, Object id) {
    return first(sql, id instanceof ProgrammeId it ? it.id() : UUID.fromString("" + id));
  }

  private String first(String sql, Object by) {
    return database.queryForList(sql, UUID.class, by).get(0).toString();
  }

  private void done(Built built, MockHttpServletRequestBuilder sent) throws Exception {
    MockHttpServletResponse answer =
        pages.as(built.login(Role.CURATOR), sent).andReturn().getResponse();
    assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(302);
  }
}
