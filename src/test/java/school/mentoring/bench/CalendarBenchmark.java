package school.mentoring.bench;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import school.mentoring.TestSchool;
import school.mentoring.organisation.Role;
import school.mentoring.roadmap.Programme;
import school.mentoring.roadmap.Programmes;
import school.mentoring.roadmap.Roadmap;
import school.mentoring.roadmap.RoadmapElement;
import school.mentoring.roadmap.RoadmapRef;
import school.mentoring.roadmap.Roadmaps;
import school.mentoring.roadmap.course.Ending;
import school.mentoring.roadmap.course.WorkItem;
import school.mentoring.roadmap.course.WorkItems;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.SchoolYear;

/**
 * The calendar and the correspondence page of an organisation with ten and a thousand programmes.
 */
@Benchmark
class CalendarBenchmark {

  private static final int FEW = 10;
  private static final int MANY = 1000;
  private static final int WARM_UP = 200;
  private static final int REQUESTS = 50;
  private static final int YEAR = 2026;

  @Autowired TestSchool schools;
  @Autowired Programmes programmes;
  @Autowired Roadmaps roadmaps;
  @Autowired WorkItems items;
  @Autowired MockMvc mvc;
  @Autowired DataSource database;

  private OrganisationId school;
  private Roadmap model;

  @Test
  void pagesOfAnOrganisationWithManyProgrammes() throws Exception {
    school = schools.founded();
    Programme first = schools.programme(school, YEAR);
    model = roadmaps.of(first.definition());
    came(first);
    IntStream.range(1, FEW).forEach(this::start);
    measured("/calendar?year=" + YEAR, 1, WARM_UP);
    measured("/roadmaps/targetModel/lines", 1, WARM_UP);
    settled();
    double[] fewCalendars = measured("/calendar?year=" + YEAR + "&group=", 1, REQUESTS);
    double[] fewLines = measured("/roadmaps/targetModel/lines?x=", 1, REQUESTS);
    IntStream.range(FEW, MANY).forEach(this::start);
    settled();
    double[] manyCalendars = measured("/calendar?year=" + YEAR + "&group=", 80, REQUESTS);
    double[] manyLines = measured("/roadmaps/targetModel/lines?x=", 80, REQUESTS);
    Print.ratio("Calendar page, ms", "1000", manyCalendars, "10", fewCalendars);
    Print.ratio("Correspondence page, ms", "1000", manyLines, "10", fewLines);
  }

  private void settled() {
    new JdbcTemplate(database).execute("vacuum analyze");
  }

  private void start(int number) {
    came(
        programmes.begin(
            ProgrammeId.next(),
            school,
            new RoadmapRef("bench" + number, "Дорожная карта " + number, model.ref().definition()),
            SchoolYear.of(YEAR),
            TestSchool.login(Role.CURATOR, school)));
  }

  /** Twenty lines of each programme have come up, half of them are done. */
  private void came(Programme programme) {
    Roadmap.Stage stage = model.stages().get(0);
    List<RoadmapElement> elements = stage.elements().stream().limit(20).toList();
    for (int i = 0; i < elements.size(); i++) {
      String id = programme.id() + ":" + i;
      items.opened(id, programme.id(), opened(stage, elements.get(i)));
      if (i % 2 == 0) {
        items.ended(
            id, Optional.of("curator"), new Ending(WorkItem.State.DONE, null, Optional.empty()));
      }
    }
  }

  private static WorkItem.Opened opened(Roadmap.Stage stage, RoadmapElement element) {
    return new WorkItem.Opened(
        stage.key(),
        element.element(),
        element.lines(),
        WorkItem.Kind.TASK,
        "curator",
        null,
        LocalDate.of(YEAR, 8, 1),
        LocalDate.of(YEAR, 8, 31),
        1);
  }

  /** Sends a request, with another number at its end each time. */
  private double[] measured(String address, int numbers, int times) throws Exception {
    double[] millis = new double[times];
    for (int i = 0; i < times; i++) {
      String asked = address.endsWith("=") ? address + i * 7 % numbers : address;
      long start = System.nanoTime();
      mvc.perform(get(asked).with(user(TestSchool.login(Role.CURATOR, school))))
          .andExpect(status().isOk());
      millis[i] = (System.nanoTime() - start) / 1e6;
    }
    return millis;
  }
}
