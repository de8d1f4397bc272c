package school.mentoring.engine;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.TaskService;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;
import school.mentoring.shared.Refusal;

/**
 * Gives the person the plain Russian refusal where the engine's REST would answer with its own
 * words.
 */
@Component
@Order(CallerFilter.ORDER - 2)
class EngineErrorsFilter extends OncePerRequestFilter {

  private static final Pattern TASK = Pattern.compile("/task/([0-9a-fA-F-]{36})/");

  private static final String FAILED =
      "Ошибка на сервере. Набранное осталось на месте: повторите. Если не помогло, сообщите администратору время ошибки: %1$td.%1$tm.%1$tY %1$tT.";

  /** The log's clock, not the school's: by this time an administrator finds the failure there. */
  private final Clock clock = Clock.systemDefaultZone();

  private final ObjectProvider<TaskService> tasks;

  /**
   * @param tasks of the engine, which is not there yet when filters are made
   */
  EngineErrorsFilter(ObjectProvider<TaskService> tasks) {
    this.tasks = tasks;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    String uri = request.getRequestURI();
    boolean read = request.getMethod().equals("GET") && !uri.contains("/task/");
    return !uri.startsWith("/camunda/api/engine") && (read || !uri.startsWith("/engine-rest"));
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    ContentCachingResponseWrapper answer = new ContentCachingResponseWrapper(response);
    chain.doFilter(request, answer);
    Optional<Refusal> refusal =
        answer.getStatus() < 400 ? Optional.empty() : refusal(request, answer);
    if (refusal.isPresent() && !response.isCommitted()) {
      answer.resetBuffer();
      EngineErrors.write(response, refusal.get());
    } else if (answer.getStatus() >= 500 && !response.isCommitted()) {
      int status = answer.getStatus();
      logger.error(EngineErrors.failed(request, status, answer.getContentAsByteArray()));
      answer.resetBuffer();
      EngineErrors.write(response, status, FAILED.formatted(LocalDateTime.now(clock)));
    } else {
      answer.copyBodyToResponse();
    }
  }

  private Optional<Refusal> refusal(
      HttpServletRequest request, ContentCachingResponseWrapper answer) {
    return RefusalNote.taken()
        .or(() -> EngineErrors.translated(answer.getStatus(), answer.getContentAsByteArray()))
        .or(() -> answer.getStatus() < 500 ? Optional.empty() : gone(request));
  }

  /** Whatever broke for want of it: the task was done, or taken back, while it was being read. */
  private Optional<Refusal> gone(HttpServletRequest request) {
    Matcher task = TASK.matcher(request.getRequestURI());
    return task.find() && tasks.getObject().createTaskQuery().taskId(task.group(1)).count() == 0
        ? Optional.of(GoneTask.refusal())
        : Optional.empty();
  }
}
