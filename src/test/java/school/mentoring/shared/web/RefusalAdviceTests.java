package school.mentoring.shared.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.PostMapping;
import school.mentoring.shared.Refusal;

/** Whoever was a moment slower is told so, whichever way the database says it. */
class RefusalAdviceTests {

  @Controller
  static final class Overtaken {

    private RuntimeException failed;

    @PostMapping({"/a-page", "/api/thing"})
    String press() {
      throw failed;
    }
  }

  private final Overtaken page = new Overtaken();
  private final MockMvc pages =
      MockMvcBuilders.standaloneSetup(page).setControllerAdvice(new RefusalAdvice()).build();

  static Stream<Arguments> overtaken() {
    List<RuntimeException> said =
        List.of(
            new OptimisticLockingFailureException("stale"),
            new ObjectOptimisticLockingFailureException("Report", "1"),
            new CannotAcquireLockException("deadlock"),
            new PessimisticLockingFailureException("timeout"),
            new DuplicateKeyException("twice"),
            new DataIntegrityViolationException("unique", new SQLException("twice", "23505")),
            new IllegalStateException(new OptimisticLockingFailureException("stale")));
    return said.stream()
        .flatMap(it -> Stream.of(Arguments.of(it, "/a-page"), Arguments.of(it, "/api/thing")));
  }

  @ParameterizedTest
  @MethodSource("overtaken")
  void whoWasSlowerIsToldToLookAgain(RuntimeException failed, String path) throws Exception {
    page.failed = failed;
    MockHttpServletResponse answer = pages.perform(post(path)).andReturn().getResponse();

    assertThat(answer.getStatus()).isEqualTo(409);
    assertThat(path.startsWith("/api") ? answer.getContentAsString(StandardCharsets.UTF_8) : told())
        .contains("одновременно с вами", "Обновите");
  }

  private String told() throws Exception {
    return pages
        .perform(post("/a-page"))
        .andReturn()
        .getModelAndView()
        .getModel()
        .get("message")
        .toString();
  }

  @Test
  void aFormSentByAScriptKeepsWhatWasTyped() throws Exception {
    page.failed = new OptimisticLockingFailureException("stale");
    MockHttpServletResponse answer =
        pages.perform(post("/a-page").header("HX-Request", "true")).andReturn().getResponse();

    assertThat(answer.getStatus()).isEqualTo(409);
    assertThat(answer.getHeader("HX-Retarget")).isEqualTo("#problem");
    assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).contains("одновременно с вами");
  }

  @Test
  void whatIsTooLongIsNobodyElsesFault() throws Exception {
    page.failed = new DataIntegrityViolationException("long", new SQLException("long", "22001"));
    assertThat(pages.perform(post("/a-page")).andReturn().getResponse().getStatus()).isEqualTo(400);
    page.failed = Refusal.conflict("Кто-то был быстрее");
    assertThat(told()).isEqualTo("Кто-то был быстрее");
  }
}
