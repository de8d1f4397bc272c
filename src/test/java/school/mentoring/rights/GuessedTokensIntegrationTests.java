package school.mentoring.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import school.mentoring.EngineTest;
import school.mentoring.TestPages;
import school.mentoring.organisation.Role;

/**
 * Who guesses at addresses that open without a login learns nothing: what never was, what was taken
 * back and what is over are answered with the same signs, and the secrets themselves are nowhere.
 */
@EngineTest
class GuessedTokensIntegrationTests {

  @Autowired PressedAtOnce school;
  @Autowired TestPages pages;

  @BeforeEach
  void found() throws Exception {
    school.found();
  }

  /** Status, headers and page; each time from another network, so that nobody is too many. */
  private String seen(String path, int network) throws Exception {
    MockHttpServletResponse answer =
        pages
            .asNobody(
                get(path)
                    .with(
                        it -> {
                          it.setRemoteAddr("10.201." + network + ".7");
                          return it;
                        }))
            .andReturn()
            .getResponse();
    Map<String, Object> headers = new TreeMap<>();
    answer.getHeaderNames().forEach(it -> headers.put(it, answer.getHeaders(it)));
    return answer.getStatus() + " " + headers + " " + PressedAtOnce.text(answer);
  }

  @Test
  void aCardThatWasTakenBackLooksLikeOneThatNeverWas() throws Exception {
    String card = school.card();
    assertThat(seen(card, 1)).startsWith("200");
    school.done(Role.CURATOR, school.pair() + "/care/card/revoke");
    String never = seen("/m/" + "y".repeat(32), 2);

    assertThat(never).startsWith("404");
    assertThat(seen(card, 3)).isEqualTo(never);
    assertThat(seen("/m/short", 4)).isEqualTo(never);
  }

  @Test
  void aCardOfAProgrammeThatIsOverLooksLikeOneThatNeverWas() throws Exception {
    String card = school.card();
    school.done(Role.DIRECTOR, school.run() + "/cancel", "reason", "переезд");

    assertThat(seen(card, 5)).isEqualTo(seen("/m/" + "y".repeat(32), 6));
  }

  @Test
  void aFeedThatWasTakenBackLooksLikeOneThatNeverWas() throws Exception {
    String address =
        pages
            .as(school.built().login(Role.MENTOR), post("/calendar/feeds"))
            .andReturn()
            .getFlashMap()
            .get("address")
            .toString()
            .replaceFirst("^https?://[^/]+", "");
    assertThat(seen(address, 7)).startsWith("200");
    String never = seen("/calendar/feed/" + "y".repeat(32) + ".ics", 8);
    school.done(Role.MENTOR, "/calendar/feeds/revoke");

    assertThat(never).startsWith("404");
    assertThat(seen(address, 9)).isEqualTo(never);
    assertThat(seen("/calendar/feed/short.ics", 10)).isEqualTo(never);
  }

  @Test
  void theDatabaseHoldsNoSecretThatOpens() {
    String secret = school.card().substring("/m/".length());

    assertThat(
            school
                .rows(
                    "select * from mentee_card where programme_id = ?",
                    school.built().programme().toString())
                .toString())
        .isNotEqualTo("[]")
        .doesNotContain(secret);
  }
}
