package school.mentoring.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import school.mentoring.EngineTest;
import school.mentoring.TestSchool;
import school.mentoring.order.acquaintance.Acquaintance;
import school.mentoring.order.draft.Drafted;
import school.mentoring.order.history.Stamp;
import school.mentoring.order.paper.OrderPaper;
import school.mentoring.order.text.OrderText;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

@EngineTest
class YearOrdersIntegrationTests {

  @Autowired TestSchool schools;
  @Autowired Orders orders;
  @Autowired OrderPaper paper;

  private OrganisationId school;
  private ProgrammeId programme;

  @BeforeEach
  void found() {
    school = schools.founded();
    programme = schools.programme(school, 2024).id();
  }

  private Order drafted(OrderKind kind) {
    return orders.get(school, orders.draft(school, programme, kind, null));
  }

  @Test
  void theWorkingGroupIsLedByTheCuratorAndAllOfItReadTheOrder() {
    Order order = drafted(OrderKind.WORKING_GROUP);

    assertThat(order.text().points()).contains("состав рабочей группы (приложение № 1)");
    assertThat(order.annexes()).hasSize(1);
    List<List<String>> rows = order.annexes().get(0).rows();
    assertThat(rows).hasSizeGreaterThan(2);
    assertThat(rows.get(0)).contains("1", "руководитель рабочей группы");
    assertThat(rows).noneMatch(it -> it.get(3).isEmpty());
    assertThat(order.sheet().lines())
        .extracting(Acquaintance::name)
        .containsAll(rows.stream().map(it -> it.get(1)).toList());
  }

  @Test
  void theMentorSchoolHasAPlanByTheRoadmapAndATimetable() {
    Order order = drafted(OrderKind.MENTOR_SCHOOL);

    assertThat(order.text().points()).contains("(приложение № 1, приложение № 2)");
    assertThat(order.annexes())
        .extracting(Annex::title)
        .containsExactly("План работы «Школы наставников»", "График занятий «Школы наставников»");
    assertThat(order.annexes().get(0).rows())
        .anyMatch(it -> it.get(1).startsWith("Организовать «Школу наставников»"))
        .noneMatch(it -> it.get(1).startsWith("Издать приказ"));
    assertThat(order.annexes().get(1).rows()).hasSize(6).allMatch(it -> it.get(2).contains("2024"));
  }

  @Test
  void theMonitoringFollowsTheRoadmapsDates() {
    Order order = drafted(OrderKind.MONITORING);

    assertThat(order.annexes()).extracting(Annex::title).containsExactly("График мониторинга");
    assertThat(order.annexes().get(0).rows())
        .anyMatch(it -> it.get(1).startsWith("Провести промежуточное анкетирование"))
        .noneMatch(it -> it.get(1).contains("предпочитаемом"));
  }

  @Test
  void theContestHasItsRulesAnnexed() {
    Order order =
        orders.get(
            school, orders.draft(school, programme, OrderKind.CONTEST, "Лучший наставник года"));

    assertThat(order.text().points())
        .contains("конкурс «Лучший наставник года»", "Утвердить порядок проведения конкурса");
    assertThat(order.text().numberedPoints()).anyMatch(it -> it.startsWith("4.1. Сообщить"));
    assertThat(order.annexes().get(0).title()).startsWith("Порядок проведения конкурса");
  }

  @Test
  void anAnnexOfTwoThousandRowsIsPrintedWithNamesAsTheyAre() {
    List<List<String>> rows =
        IntStream.rangeClosed(1, 2_000)
            .mapToObj(it -> List.of("" + it, "О'Нил-Д'Артаньян <b>Ян</b> & К°", "7А"))
            .toList();
    Annex annex = new Annex("Список", List.of("№", "Имя", "Класс"), rows);
    Order order =
        new Order(
            school,
            new OrderSubject(programme, OrderKind.REWARD, null),
            new Drafted(
                new OrderText("О поощрении", "В целях порядка,", "Поощрить."),
                List.of(annex),
                List.of(new NamedPerson("О'Нил <b>Ян</b>", "учитель")),
                "Ветрова А. С."),
            new Stamp(Instant.now(), LocalDate.of(2024, 9, 1), "система"));

    assertThat(paper.document(order).html())
        .contains("О&#39;Нил-Д&#39;Артаньян &lt;b&gt;Ян&lt;/b&gt; &amp; К°")
        .doesNotContain("<b>Ян</b>");
    assertThat(paper.document(order).pdf()).hasSizeGreaterThan(50_000);
  }
}
