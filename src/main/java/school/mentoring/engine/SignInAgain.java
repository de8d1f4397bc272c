package school.mentoring.engine;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.www.BasicAuthenticationEntryPoint;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * What whoever is not logged in, or not any more, is told. A page leads to the login and from there
 * back to itself. A script of a page must never be challenged, or the browser would open a password
 * box of its own: the script opens the login over the page, and what was typed there stays. Only
 * programs are asked for a password over HTTP.
 */
final class SignInAgain implements AuthenticationEntryPoint, AccessDeniedHandler {

  /** What a script loads is not what a person returns to after the login. */
  static final RequestMatcher RETURNED_TO =
      request -> request.getMethod().equals("GET") && ofAPage(request);

  private static final String MESSAGE =
      "Сеанс закончился. Войдите снова: набранное на этой странице осталось на месте.";

  private final AuthenticationEntryPoint page = new LoginUrlAuthenticationEntryPoint("/login");
  private final BasicAuthenticationEntryPoint program = new BasicAuthenticationEntryPoint();
  private final AccessDeniedHandler forbidden = new AccessDeniedHandlerImpl();

  SignInAgain() {
    program.setRealmName("mentoring");
  }

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException unknown)
      throws IOException, jakarta.servlet.ServletException {
    if (ofHtmx(request)) {
      toldInThePage(request, response);
    } else if (ofAWebApp(request)) {
      EngineErrors.write(response, HttpServletResponse.SC_UNAUTHORIZED, MESSAGE);
    } else if (ofAPage(request)) {
      page.commence(request, response, unknown);
    } else if (ofABrowser(request)) {
      response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
    } else {
      program.commence(request, response, unknown);
    }
  }

  /** A form sent with the token of an earlier session is a lost session too, not lacking rights. */
  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
      throws IOException, jakarta.servlet.ServletException {
    if (!(denied instanceof CsrfException)) {
      forbidden.handle(request, response, denied);
    } else if (ofHtmx(request)) {
      toldInThePage(request, response);
    } else if (request.getRequestURI().equals("/login")) {
      response.sendRedirect("/login?again");
    } else if (request.getRequestURI().equals("/logout") && CallerFilter.loggedIn().isEmpty()) {
      response.sendRedirect("/login?logout");
    } else {
      response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
    }
  }

  /** A link leads on through the login; a form stays, and the message goes above it. */
  private static void toldInThePage(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
    if (request.getMethod().equals("GET") && request.getHeader("HX-Boosted") != null) {
      String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
      response.setHeader("HX-Redirect", request.getRequestURI() + query);
      return;
    }
    response.setHeader("HX-Retarget", "#problem");
    response.setHeader("HX-Reswap", "innerHTML");
    response.setHeader("HX-Push-Url", "false");
    response.setContentType("text/html;charset=UTF-8");
    response
        .getOutputStream()
        .write(
            ("<p class=\"problem\">"
                    + MESSAGE
                    + " <a href=\"/signed-in\" target=\"_blank\" hx-boost=\"false\">Войти в новой вкладке</a></p>")
                .getBytes(StandardCharsets.UTF_8));
  }

  private static boolean ofHtmx(HttpServletRequest request) {
    return request.getHeader("HX-Request") != null;
  }

  private static boolean ofAWebApp(HttpServletRequest request) {
    return request.getRequestURI().startsWith("/camunda/api/");
  }

  private static boolean ofAPage(HttpServletRequest request) {
    String accept = request.getHeader(HttpHeaders.ACCEPT);
    return accept != null && accept.contains(MediaType.TEXT_HTML_VALUE) && !ofHtmx(request);
  }

  /** Browsers on a school's plain HTTP leave the Sec-Fetch headers out. */
  private static boolean ofABrowser(HttpServletRequest request) {
    String agent = request.getHeader(HttpHeaders.USER_AGENT);
    return request.getHeader("Sec-Fetch-Mode") != null
        || agent != null && agent.startsWith("Mozilla/");
  }
}
