package school.mentoring.engine;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import school.mentoring.shared.Refusal;

/**
 * Closes the engine's REST, for staff, but for what {@link StaffRestRules} open. A plain "complete"
 * is taken as the submission of the task's form, so that its answers are checked and reach the
 * domain whichever of the two a client knows.
 */
@Component
@Order(CallerFilter.ORDER - 1)
class StaffRestFilter extends OncePerRequestFilter {

  private static final String WEB_APPS = "/camunda/api";
  private static final String REST_OF_WEB_APPS = "/camunda/api/engine/engine/default";
  private static final String REST = "/engine-rest";
  private static final Pattern STARTS =
      Pattern.compile("/process-definition/.*/(start|submit-form)$");
  private static final Pattern COMPLETES = Pattern.compile("/task/[^/]+/complete$");

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !request.getRequestURI().startsWith(REST)
        && !request.getRequestURI().startsWith(WEB_APPS);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    HttpServletRequest asked =
        STARTS.matcher(request.getRequestURI()).find() ? new StartRequest(request) : request;
    if (CallerFilter.loggedIn().isPresent() && !administrator() && !open(asked)) {
      EngineErrors.write(
          response,
          Refusal.forbidden(
              "Это действие через REST закрыто: выполните его на страницах программы или обратитесь к администратору."));
      return;
    }
    chain.doFilter(
        COMPLETES.matcher(request.getRequestURI()).find() ? new SubmittedInstead(asked) : asked,
        response);
  }

  private static boolean open(HttpServletRequest request) {
    return open(request.getMethod(), request.getRequestURI())
        && !(request instanceof StartRequest start && !start.plain());
  }

  private static boolean administrator() {
    return CallerFilter.loggedIn().stream()
        .flatMap(it -> it.getAuthorities().stream())
        .anyMatch(it -> "ROLE_camunda-admin".equals(it.getAuthority()));
  }

  private static boolean open(String method, String uri) {
    String path = uri.replaceAll("/+", "/");
    if (path.contains("..") || path.contains(";")) {
      return false;
    }
    if (path.startsWith(REST_OF_WEB_APPS)) {
      return StaffRestRules.open(method, path.substring(REST_OF_WEB_APPS.length()));
    }
    if (path.startsWith(WEB_APPS)) {
      return StaffRestRules.openToWebApps(method, path.substring(WEB_APPS.length()));
    }
    return StaffRestRules.open(
        method, path.substring(REST.length()).replaceFirst("^/engine/default", ""));
  }

  private static final class SubmittedInstead extends HttpServletRequestWrapper {

    SubmittedInstead(HttpServletRequest request) {
      super(request);
    }

    @Override
    public String getRequestURI() {
      return submitted(super.getRequestURI());
    }

    @Override
    public StringBuffer getRequestURL() {
      return new StringBuffer(submitted(super.getRequestURL().toString()));
    }

    @Override
    public String getPathInfo() {
      return super.getPathInfo() == null ? null : submitted(super.getPathInfo());
    }

    @Override
    public String getServletPath() {
      return submitted(super.getServletPath());
    }

    private static String submitted(String path) {
      return path.replaceFirst("/complete$", "/submit-form");
    }
  }
}
