package school.mentoring.roadmap.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import school.mentoring.EngineTest;
import school.mentoring.TestPages;
import school.mentoring.TestSchool;
import school.mentoring.organisation.Role;
import school.mentoring.shared.OrganisationId;

@EngineTest
class CorrespondencePagesIntegrationTests {

  @Autowired TestSchool schools;
  @Autowired TestPages pages;

  private OrganisationId school;

  @BeforeEach
  void school() {
    school = schools.founded();
  }

  private MockHttpServletResponse page(String address) throws Exception {
    return pages
        .as(TestSchool.login(Role.MENTOR, school), get(address))
        .andExpect(status().isOk())
        .andReturn()
        .getResponse();
  }

  @Test
  void everyLineStandsBesideItsElementAndLeadsToTheDiagram() throws Exception {
    String page = page("/roadmaps/targetModel/lines").getContentAsString();

    assertThat(page)
        .contains("53 из 53", "000-7.2.1", "приказ «Поощрение участников»", "Сохранённые пары")
        .containsPattern("/roadmaps/targetModel/diagram\\?stage=\\w+&amp;element=\\w+");
    assertThat(page("/roadmaps/targetModel/lines?text=педсовет&state=ELEMENT").getContentAsString())
        .contains("Показано строк: 1 из 53")
        .doesNotContain("000-7.2.1");
    assertThat(page("/roadmaps/targetModel/lines?state=&carrier=&text=").getContentAsString())
        .contains("Показано строк: 53 из 53");
    assertThat(page("/roadmaps/targetModel/lines?text=<script>").getContentAsString())
        .contains("Таких строк нет", "&lt;script&gt;")
        .doesNotContain("value=\"<script>");
  }

  @Test
  void theDiagramPointsOutTheElement() throws Exception {
    assertThat(
            page("/roadmaps/targetModel/diagram?stage=formPairs&element=userTask_confirmPairs")
                .getContentAsString())
        .contains("data-element=\"userTask_confirmPairs\"");
    assertThat(page("/roadmaps/targetModel/diagram.bpmn?stage=formPairs").getContentAsString())
        .contains("userTask_confirmPairs");
    pages
        .as(
            TestSchool.login(Role.MENTOR, school),
            get("/roadmaps/targetModel/diagram.bpmn?stage=issueOrder"))
        .andExpect(status().isNotFound());
    pages
        .as(TestSchool.login(Role.MENTOR, school), get("/roadmaps/noSuchRoadmap/lines"))
        .andExpect(status().isNotFound());
  }

  @Test
  void theTableIsExported() throws Exception {
    assertThat(page("/roadmaps/targetModel/lines.csv").getContentAsString(UTF_8))
        .startsWith("\uFEFFСтрока;Что это;")
        .hasLineCount(54);
    byte[] file = page("/roadmaps/targetModel/lines.xlsx").getContentAsByteArray();
    try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
      assertThat(book.getFirstSheet().read()).hasSize(54);
    }
  }
}
