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
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.Filter;
import java.util.List;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.ResultMatcher;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.DefaultMockMvcBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import school.mentoring.EngineTest;
import school.mentoring.TestSchool;
import school.mentoring.order.text.OrderText;
import school.mentoring.order.wording.LegalAct;
import school.mentoring.order.wording.LegalActs;
import school.mentoring.organisation.Role;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

@EngineTest
class OrderWordingPagesIntegrationTests {

  private static final String CURATOR = "/orders/kinds/curator";

  @Autowired TestSchool schools;
  @Autowired Orders orders;
  @Autowired LegalActs acts;
  @Autowired WebApplicationContext application;

  @Autowired
  @Qualifier("callerFilter")
  Filter caller;

  private MockMvc pages;
  private OrganisationId school;
  private ProgrammeId programme;

  @BeforeEach
  void found() {
    DefaultMockMvcBuilder builder = MockMvcBuilders.webAppContextSetup(application);
    pages = builder.apply(springSecurity()).addFilters(caller).build();
    school = schools.founded();
    programme = schools.programme(school, 2024).id();
  }

  private ResultActions as(Role role, MockHttpServletRequestBuilder request) throws Exception {
    return pages.perform(
        request.with(httpBasic(TestSchool.login(role, school), TestSchool.PASSWORD)).with(csrf()));
  }

  private static ResultMatcher says(String... texts) {
    return result -> {
      for (String text : texts) {
        Matcher<String> wanted = containsString(text);
        content().string(wanted).match(result);
      }
    };
  }

  private static MockHttpServletRequestBuilder wording(String address, String heading) {
    return post(address)
        .param("heading", heading)
        .param("preamble", "По решению совета,")
        .param("points", "Назначить {{куратор}}.\n{{>контроль}}");
  }

  private OrderText drafted(String subject) {
    return orders.get(school, orders.draft(school, programme, OrderKind.CURATOR, subject)).text();
  }

  @Test
  void theKindsAreListedWithSeriesAndTerm() throws Exception {
    as(Role.CLERK, get("/orders/kinds"))
        .andExpect(status().isOk())
        .andExpect(says("Типовой набор года", "Школа наставников", "по личному составу"))
        .andExpect(says("50/75 лет, ЭПК (ст. 434)", "постоянно (ст. 19)", "исходный"));
    as(Role.MENTOR, get("/orders/kinds")).andExpect(status().isForbidden());
    as(Role.CLERK, get("/orders/kinds/none")).andExpect(status().isNotFound());
    as(Role.CLERK, get("/orders/settings"))
        .andExpect(says("/orders/kinds", "/orders/parts", "/orders/acts"));
  }

  @Test
  void anOwnWordingServesNewOrdersAndOlderOnesKeepTheirText() throws Exception {
    OrderText before = drafted(null);

    as(Role.CURATOR, wording(CURATOR, "О кураторе {{краткое название}}"))
        .andExpect(redirectedUrl(CURATOR));

    assertThat(drafted(null)).isEqualTo(before);
    assertThat(drafted("2").heading()).isEqualTo("О кураторе МБОУ «Берёзовская школа»");
    as(Role.CLERK, get(CURATOR))
        .andExpect(says("свой, изменён", "О кураторе {{краткое название}}", "Редакция 1"))
        .andExpect(says("<del", "<ins", "{{куратор}}", "{{&gt;контроль}}"));
    as(Role.CURATOR, post(CURATOR + "/restore")).andExpect(redirectedUrl(CURATOR));
    assertThat(drafted("3")).isEqualTo(before);
    as(Role.CLERK, get(CURATOR)).andExpect(says("Редакция 2", "возврат к исходному тексту"));
  }

  @Test
  void aBrokenWordingIsRefusedAndNothingIsChanged() throws Exception {
    OrderText before = drafted(null);

    as(Role.CLERK, wording(CURATOR, "О {{куратар}}").header("HX-Request", "true"))
        .andExpect(status().isBadRequest())
        .andExpect(says("Заголовок, строка 1: поля &laquo;куратар&raquo; нет"));
    as(Role.MENTOR, wording(CURATOR, "О кураторе")).andExpect(status().isForbidden());

    assertThat(drafted("2")).isEqualTo(before);
  }

  @Test
  void thePreviewShowsTheOrderOrWhatIsWrong() throws Exception {
    as(Role.CLERK, wording(CURATOR + "/preview", "О <b>кураторе</b>"))
        .andExpect(status().isOk())
        .andExpect(says("О &lt;b&gt;кураторе&lt;/b&gt;", "1. Назначить", "2. Контроль"));
    as(Role.CLERK, wording(CURATOR + "/preview", "О деле").param("programme", "" + programme))
        .andExpect(says("О деле", "Назначить"));
    as(
            Role.CLERK,
            wording("/orders/kinds/amendment/preview", "О {{исходный приказ.номер}} деле")
                .param("programme", "" + programme))
        .andExpect(says("О деле"));
    as(Role.CLERK, wording(CURATOR + "/preview", "О {{деле}}"))
        .andExpect(status().isOk())
        .andExpect(says("Такой текст сохранить нельзя", "поля «деле» нет"))
        .andExpect(content().string(not(containsString("ПРИКАЗЫВАЮ"))));
  }

  @Test
  void aPartChangesInAllNewOrdersAndALoopIsRefused() throws Exception {
    as(Role.CLERK, part("контроль", "Контроль возложить на {{куратор.кратко}}."))
        .andExpect(redirectedUrl("/orders/parts"));
    assertThat(drafted("1").points()).contains("Контроль возложить на");

    as(Role.CLERK, part("сроки", "{{>контроль}}")).andExpect(redirectedUrl("/orders/parts"));
    as(Role.CLERK, part("контроль", "{{>сроки}}"))
        .andExpect(status().isBadRequest())
        .andExpect(says("по кругу", "«контроль» → «сроки» → «контроль»"));
    as(Role.CLERK, part("решение совета", "{{наставник}}"))
        .andExpect(status().isBadRequest())
        .andExpect(says("поля «наставник» нет", "Приказ «"));
    as(Role.CLERK, get("/orders/parts")).andExpect(says("сроки", "Удалить", "Вернуть исходный"));
    as(Role.CLERK, post("/orders/parts/remove").param("name", "сроки"));
    as(Role.CLERK, post("/orders/parts/remove").param("name", "контроль"));
    assertThat(drafted("2").points()).endsWith("приказа оставляю за собой.");
  }

  @Test
  void theTextOfAnAnnexIsTheOrganisationsToo() throws Exception {
    OrderId before = orders.draft(school, programme, OrderKind.REGULATION, null);

    as(Role.CLERK, part("положение о наставничестве", "Положение {{место}}\n1. О нас"))
        .andExpect(redirectedUrl("/orders/parts"));

    OrderId after = orders.draft(school, programme, OrderKind.REGULATION, "2");
    assertThat(orders.get(school, after).annexes())
        .containsExactly(Annex.text("Положение с. Берёзовка", List.of("1. О нас")));
    assertThat(orders.get(school, before).annexes().get(0).rows()).hasSizeGreaterThan(10);
    as(Role.CLERK, get("/orders/parts")).andExpect(says("Тексты приложений", "1. О нас"));
  }

  private static MockHttpServletRequestBuilder part(String name, String text) {
    return post("/orders/parts").param("name", name).param("text", text);
  }

  @Test
  void thePreambleNamesTheActsOfTheListInTheirOrder() throws Exception {
    as(Role.CLERK, act("приказом Управления образования", "2024-01-15", "45/1"))
        .andExpect(redirectedUrl("/orders/acts"));
    LegalAct last = acts.of(school).get(acts.of(school).size() - 1);
    for (int i = 0; i < 10; i++) {
      as(Role.CLERK, post("/orders/acts/" + last.id() + "/move").param("up", "true"));
    }

    assertThat(drafted(null).preamble())
        .contains(
            "руководствуясь приказом Управления образования от 15.01.2024 № 45/1 «О наставничестве», распоряжением");
    as(Role.CLERK, get("/orders/acts/" + last.id())).andExpect(says("45/1", "2024-01-15"));
    as(Role.CLERK, act("/orders/acts/" + last.id(), "приказом округа", "2024-01-16", "№ 46"));
    assertThat(drafted("2").preamble()).contains("приказом округа от 16.01.2024 № 46 ");
    as(Role.CLERK, post("/orders/acts/" + last.id() + "/remove"));
    assertThat(drafted("3").preamble()).doesNotContain("приказом округа").contains("№ Р-145");
    as(Role.CLERK, post("/orders/acts/restore")).andExpect(redirectedUrl("/orders/acts"));
    assertThat(acts.ownList(school)).isFalse();
  }

  @Test
  void anActIsRefusedWithEverythingThatIsWrongWithIt() throws Exception {
    as(Role.CLERK, act("", "", ""))
        .andExpect(status().isBadRequest())
        .andExpect(says("Номер акта: поле не заполнено.", "Дата акта: поле не заполнено."))
        .andExpect(says("Название акта в творительном падеже: поле не заполнено."));
    as(Role.CLERK, act("законом", "2999-01-01", "1"))
        .andExpect(says("Дата акта 01.01.2999 ещё не наступила"));
    as(Role.CLERK, act("законом", "вчера", "1")).andExpect(says("Дата акта «вчера» не читается"));
    as(Role.CLERK, act("законом", "2020-01-01", "1"));
    as(Role.CLERK, act("Законом", "2020-01-01", "№ 1"))
        .andExpect(status().isBadRequest())
        .andExpect(says("Такой акт уже есть в списке: «законом от 01.01.2020 № 1"));
    as(Role.MENTOR, get("/orders/acts")).andExpect(status().isForbidden());
  }

  private static MockHttpServletRequestBuilder act(String name, String date, String number) {
    return act("/orders/acts", name, date, number);
  }

  private static MockHttpServletRequestBuilder act(
      String address, String name, String date, String number) {
    return post(address)
        .param("level", "REGIONAL")
        .param("name", name)
        .param("date", date)
        .param("number", number)
        .param("title", "«О наставничестве»");
  }
}
