package school.mentoring.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import school.mentoring.EngineTest;
import school.mentoring.TestSchool;
import school.mentoring.organisation.Role;
import school.mentoring.roadmap.Programmes;
import school.mentoring.roadmap.Roadmaps;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.SchoolYear;

@EngineTest
class MunicipalOrdersIntegrationTests {

  @Autowired TestSchool schools;
  @Autowired Programmes programmes;
  @Autowired Roadmaps roadmaps;
  @Autowired Orders orders;

  private OrganisationId centre;

  @BeforeEach
  void found() {
    centre = schools.founded();
  }

  @ParameterizedTest
  @CsvSource({
    "municipalProject, projectRoadmap, Дорожная карта реализации муниципального проекта",
    "municipalProject, monitoringSchedule, График мониторинга и цели проекта",
    "municipalProjectInSchool, projectInSchool, Дорожная карта участия в муниципальном проекте наставничества на 2026/2027",
    "districtPlan, districtPlan, План-график мероприятий по реализации",
    "districtPlan, districtRegulation, Положение о муниципальной системе методического сопровождения"
  })
  void anOrderIsWrittenWithItsAnnex(String roadmap, String kind, String annex) {
    Order order = drafted(roadmap, kind);

    assertThat(order.text().points()).contains("Контроль").doesNotContain("[(", "null");
    assertThat(order.annexes())
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.title()).startsWith(annex);
              assertThat(it.rows()).hasSizeGreaterThan(10);
            });
  }

  @Test
  void theDistrictsOrderHasItsFourteenPointsByAddressee() {
    List<String> points = drafted("districtPlan", "districtPlan").text().numberedPoints();

    assertThat(points).filteredOn(it -> it.matches("[1-4]\\.[1-7]\\..*")).hasSize(14);
    assertThat(points)
        .contains(
            "1. Утвердить:",
            "2. Руководителям образовательных организаций:",
            "3. Руководителям пилотных образовательных организаций:",
            "4. Информационно-методическому центру:",
            "5. Контроль за исполнением настоящего приказа оставляю за собой.")
        .anyMatch(it -> it.contains("до 1 декабря 2026 года"));
  }

  private Order drafted(String roadmap, String kind) {
    ProgrammeId programme =
        programmes
            .begin(
                ProgrammeId.next(),
                centre,
                roadmaps.newest().stream()
                    .filter(it -> it.key().equals(roadmap))
                    .findFirst()
                    .orElseThrow(),
                new SchoolYear(2026),
                TestSchool.login(Role.CURATOR, centre))
            .id();
    return orders.get(centre, orders.draft(centre, programme, OrderKind.of(kind), null));
  }
}
