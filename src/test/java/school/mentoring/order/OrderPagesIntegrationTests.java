package school.mentoring.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.Filter;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.DefaultMockMvcBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import school.mentoring.EngineTest;
import school.mentoring.TestSchool;
import school.mentoring.order.requisite.Registration;
import school.mentoring.organisation.Role;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

@EngineTest
class OrderPagesIntegrationTests {

  private static final LocalDate DAY = LocalDate.of(2024, 9, 1);

  @Autowired TestSchool schools;
  @Autowired Orders orders;
  @Autowired WebApplicationContext application;

  @Autowired
  @Qualifier("callerFilter")
  Filter caller;

  private MockMvc pages;
  private OrganisationId school;
  private ProgrammeId programme;
  private OrderId order;

  @BeforeEach
  void register() {
    DefaultMockMvcBuilder builder = MockMvcBuilders.webAppContextSetup(application);
    pages = builder.apply(springSecurity()).addFilters(caller).build();
    school = schools.founded();
    programme = schools.programme(school, 2024).id();
    order = orders.draft(school, programme, OrderKind.IMPLEMENTATION, null);
    orders.check(school, order, orders.get(school, order).text(), "");
    orders.sign(school, order, "");
    orders.register(school, order, Registration.byHand("12/ОД", DAY), "");
  }

  private ResultActions as(Role role, MockHttpServletRequestBuilder request) throws Exception {
    return as(role, school, request);
  }

  private ResultActions as(Role role, OrganisationId of, MockHttpServletRequestBuilder request)
      throws Exception {
    return pages.perform(
        request.with(httpBasic(TestSchool.login(role, of), TestSchool.PASSWORD)).with(csrf()));
  }

  @Test
  void anOrderSaysWhatComesNextAndWhoseTurnItIs() throws Exception {
    OrderId draft = orders.draft(school, programme, OrderKind.CURATOR, null);

    as(Role.CLERK, get("/orders/" + draft))
        .andExpect(content().string(containsString("Куратор проверяет текст")));
    as(Role.CLERK, get("/orders/" + order))
        .andExpect(content().string(containsString("href=\"#acquaintance\"")))
        .andExpect(content().string(containsString("href=\"#file-mark\"")))
        .andExpect(content().string(not(containsString("Куратор проверяет текст"))));
  }

  @Test
  void theSignatureIsToldOnceAndNobodyIsLedWhereTheyMayNotGo() throws Exception {
    String page =
        as(Role.CLERK, get("/orders/" + order)).andReturn().getResponse().getContentAsString();
    assertThat(page.split("Как подписан", -1)).hasSize(2);

    as(Role.CLERK, get("/orders/settings"))
        .andExpect(content().string(not(containsString("/staff/substitutions"))));
    as(Role.CURATOR, get("/orders/settings"))
        .andExpect(content().string(containsString("/staff/substitutions")));
    as(Role.CLERK, get("/orders"))
        .andExpect(content().string(containsString("href=\"/orders/acquaintance\"")));
  }

  @Test
  void theRegisterIsSearchedByNumberWordsKindYearAndState() throws Exception {
    orders.draft(school, programme, OrderKind.CURATOR, null);
    String found = "О внедрении целевой модели наставничества";

    as(Role.CLERK, get("/orders"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString(found)))
        .andExpect(content().string(containsString("О назначении куратора")));
    as(Role.CLERK, get("/orders?words=12/од&kind=implementation&year=2024&state=IN_FORCE"))
        .andExpect(content().string(containsString(found)))
        .andExpect(content().string(not(containsString("О назначении куратора"))));
    as(Role.CLERK, get("/orders?words=нет%25такого"))
        .andExpect(content().string(containsString("Приказов не найдено")));
    as(Role.CLERK, get("/orders?kind=unknown"))
        .andExpect(status().isBadRequest())
        .andExpect(content().string(containsString("unknown")));
  }

  @Test
  void theOrdersPageShowsItsTextHistoryAndSheet() throws Exception {
    as(Role.CURATOR, get("/orders/" + order))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Приказ № 12/ОД от 01.09.2024")))
        .andExpect(content().string(containsString("ПРИКАЗЫВАЮ")))
        .andExpect(content().string(containsString("Зарегистрирован")))
        .andExpect(content().string(containsString("Отметить всех")));
  }

  @Test
  void peopleOfTheSheetAreMarkedOnThePage() throws Exception {
    as(Role.CLERK, post("/orders/" + order + "/acquaintance").param("position", "0"))
        .andExpect(redirectedUrl("/orders/" + order + "#acquaintance"));

    assertThat(orders.get(school, order).sheet().lines().get(0).isSigned()).isTrue();
    assertThat(orders.get(school, order).sheet().missing()).isNotEmpty();
    as(Role.CURATOR, post("/orders/" + order + "/acquaintance").param("all", "true"));
    assertThat(orders.get(school, order).sheet().missing()).isEmpty();
    as(Role.MENTOR, post("/orders/" + order + "/acquaintance")).andExpect(status().isForbidden());
  }

  @Test
  void filesCarryTheNumberAndTheDateInTheirNames() throws Exception {
    String name = "filename*=UTF-8''%D0%9F%D1%80%D0%B8%D0%BA%D0%B0%D0%B7%20%E2%84%96%2012-";

    as(Role.DIRECTOR, get("/orders/" + order + "/pdf"))
        .andExpect(status().isOk())
        .andExpect(header().string(HttpHeaders.CONTENT_DISPOSITION, containsString(name)))
        .andExpect(content().contentType("application/pdf"));
    as(Role.DIRECTOR, get("/orders/" + order + "/docx"))
        .andExpect(status().isOk())
        .andExpect(header().string(HttpHeaders.CONTENT_DISPOSITION, containsString(name)));
  }

  @Test
  void anotherSchoolFindsNothing() throws Exception {
    OrganisationId other = schools.founded();

    as(Role.DIRECTOR, other, get("/orders/" + order)).andExpect(status().isNotFound());
    as(Role.DIRECTOR, other, get("/orders/" + order + "/pdf")).andExpect(status().isNotFound());
    as(Role.DIRECTOR, other, get("/api/orders?programme=" + programme))
        .andExpect(status().isNotFound());
    as(Role.DIRECTOR, get("/orders/none")).andExpect(status().isNotFound());
  }

  @Test
  void otherProgramsReadTheOrdersOfAProgramme() throws Exception {
    as(Role.CURATOR, get("/api/orders?programme=" + programme))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.length()").value(1))
        .andExpect(jsonPath("$[0].id").value(order.toString()))
        .andExpect(jsonPath("$[0].kind").value("implementation"))
        .andExpect(jsonPath("$[0].number").value("12/ОД"))
        .andExpect(jsonPath("$[0].date").value("2024-09-01"))
        .andExpect(jsonPath("$[0].state").value("IN_FORCE"))
        .andExpect(jsonPath("$[0].pdf").value("/orders/" + order + "/pdf"))
        .andExpect(jsonPath("$[0].docx").value("/orders/" + order + "/docx"));
  }

  @Test
  void aSeriesIsDeclaredOnItsPageAfterItsNumbersWereShown() throws Exception {
    as(Role.CLERK, get("/orders/series"))
        .andExpect(content().string(containsString("{n}-ОД")))
        .andExpect(content().string(containsString("{n}-ЛС")));
    as(Role.CLERK, declaring("{n}-осн."))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("46-осн., 47-осн., 48-осн.")));
    as(Role.CLERK, get("/orders/series"))
        .andExpect(content().string(not(containsString("{n}-осн."))));
    as(Role.CLERK, declaring("{n}-осн.").param("confirmed", "true"))
        .andExpect(redirectedUrl("/orders/series"));
    as(Role.CLERK, declaring("осн.")).andExpect(status().isBadRequest());
    as(Role.MENTOR, get("/orders/series")).andExpect(status().isForbidden());
    as(Role.CLERK, get("/orders/series"))
        .andExpect(content().string(containsString("Сейчас: нумерует программа")))
        .andExpect(content().string(containsString("Сейчас: номера вводятся вручную")));
  }

  private static MockHttpServletRequestBuilder declaring(String pattern) {
    return post("/orders/series")
        .param("series", "core")
        .param("numbering", "AUTOMATIC")
        .param("pattern", pattern)
        .param("start", "46");
  }
}
