package school.mentoring.engine;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
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

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return request.getMethod().equals("GET")
        ? !request.getRequestURI().contains("/task/")
        : !request.getRequestURI().startsWith("/engine-rest")
            && !request.getRequestURI().startsWith("/camunda/api/engine");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    ContentCachingResponseWrapper answer = new ContentCachingResponseWrapper(response);
    chain.doFilter(request, answer);
    Optional<Refusal> refusal = answer.getStatus() < 400 ? Optional.empty() : refusal(answer);
    if (refusal.isPresent() && !response.isCommitted()) {
      answer.resetBuffer();
      EngineErrors.write(response, refusal.get());
    } else {
      answer.copyBodyToResponse();
    }
  }

  private static Optional<Refusal> refusal(ContentCachingResponseWrapper answer) {
    return RefusalNote.taken()
        .or(() -> EngineErrors.translated(answer.getStatus(), answer.getContentAsByteArray()));
  }
}
