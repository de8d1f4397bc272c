package school.mentoring.order.authenticity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.Filter;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.DefaultMockMvcBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import school.mentoring.EngineTest;
import school.mentoring.TestSchool;
import school.mentoring.order.Order;
import school.mentoring.order.OrderId;
import school.mentoring.order.OrderKind;
import school.mentoring.order.Orders;
import school.mentoring.order.requisite.Registration;
import school.mentoring.shared.OrganisationId;

/** What the code on a printed order leads to, as people without a login see it. */
@EngineTest
class PublicOrdersIntegrationTests {

  @Autowired TestSchool schools;
  @Autowired Orders orders;
  @Autowired JdbcTemplate database;
  @Autowired WebApplicationContext application;

  @Autowired
  @Qualifier("callerFilter")
  Filter caller;

  private MockMvc pages;
  private OrganisationId school;
  private OrderId order;

  @BeforeEach
  void register() {
    DefaultMockMvcBuilder builder = MockMvcBuilders.webAppContextSetup(application);
    pages = builder.apply(springSecurity()).addFilters(caller).build();
    school = schools.founded();
    order =
        orders.draft(school, schools.programme(school, 2024).id(), OrderKind.IMPLEMENTATION, null);
    orders.check(school, order, orders.get(school, order).text(), "");
    orders.sign(school, order, "");
    orders.register(school, order, Registration.byHand("12/ОД", LocalDate.of(2024, 9, 1)), "");
  }

  private PublicOrders at(String address) {
    return OpenOrders.at(address, application);
  }

  private String address() {
    return at("https://school.example").address(orders.get(school, order)).orElseThrow();
  }

  private ResultActions visit(String path) throws Exception {
    return pages.perform(get(path));
  }

  @Test
  void thePageTellsNumberDateStateAndSealToEverybody() throws Exception {
    Order registered = orders.get(school, order);

    visit(address().replace("https://school.example", ""))
        .andExpect(status().isOk())
        .andExpect(header().string("X-Robots-Tag", containsString("noindex")))
        .andExpect(content().string(containsString("12/ОД")))
        .andExpect(content().string(containsString("01.09.2024")))
        .andExpect(content().string(containsString("действует")))
        .andExpect(content().string(containsString("совпадает с зарегистрированным")))
        .andExpect(content().string(containsString(registered.contentHash().orElseThrow())));
  }

  @Test
  void thePageTellsNothingThatTheOrderSaysAndNobodyItNames() throws Exception {
    Order registered = orders.get(school, order);

    visit(address().replace("https://school.example", ""))
        .andExpect(content().string(not(containsString(registered.text().heading()))))
        .andExpect(content().string(not(containsString("Ветрова"))))
        .andExpect(content().string(not(containsString(registered.executor()))))
        .andExpect(content().string(not(containsString(order.toString()))));
  }

  @Test
  void aChangedOrderIsToldToBeChanged() throws Exception {
    String path = address().replace("https://school.example", "");
    database.update(
        "update official_order set preamble = 'В иных целях,' where order_id = ?", order.id());

    visit(path).andExpect(content().string(containsString("изменено после регистрации")));
  }

  @Test
  void anUnknownTokenGetsTheSamePageWithoutAnOrder() throws Exception {
    for (String token : new String[] {"AAAAAAAAAAAAAAAAAAAAAA", "1", order.toString()}) {
      visit("/o/" + token)
          .andExpect(status().isNotFound())
          .andExpect(header().string("X-Robots-Tag", containsString("noindex")))
          .andExpect(content().string(containsString("Проверка приказа")))
          .andExpect(content().string(containsString("не найден")));
    }
  }

  @Test
  void everythingElseStaysClosed() throws Exception {
    visit("/o/a/b").andExpect(status().is4xxClientError());
    visit("/orders/" + order + "/preview").andExpect(status().is4xxClientError());
    pages
        .perform(post("/o/AAAAAAAAAAAAAAAAAAAAAA").with(csrf()))
        .andExpect(status().is4xxClientError());
  }

  @Test
  void anOrderKeepsItsAddressAndItCannotBeGuessed() {
    assertThat(address()).isEqualTo(address()).matches("https://school.example/o/[\\w-]{22}");
    assertThat(address()).doesNotContain(order.toString());
  }

  @Test
  void draftsAndServersOfTheirOwnHaveNoAddress() {
    OrderId draft =
        orders.draft(school, orders.get(school, order).programme(), OrderKind.CURATOR, null);

    assertThat(at("https://school.example").address(orders.get(school, draft))).isEmpty();
    assertThat(at("").address(orders.get(school, order))).isEmpty();
  }
}
