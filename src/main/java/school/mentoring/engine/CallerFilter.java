package school.mentoring.engine;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import school.mentoring.shared.Refusal;

/**
 * Tells the engine, for every request of pages and REST, who asks and for which organisation.
 * Without it the engine would check neither authorizations nor tenants.
 */
@Component
@Order(CallerFilter.ORDER)
class CallerFilter extends OncePerRequestFilter {

  /** After Spring Security (-100) has found the login. */
  static final int ORDER = 201;

  private final IdentityService engine;
  private final EngineIdentity identity;

  CallerFilter(IdentityService engine, EngineIdentity identity) {
    this.engine = engine;
    this.identity = identity;
  }

  /** The web apps have a filter of their own that does the same from {@link WebAppLogin}. */
  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return request.getRequestURI().startsWith("/camunda/");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Optional<Authentication> login = loggedIn();
    if (login.isEmpty()) {
      chain.doFilter(request, response);
      return;
    }
    EngineIdentity.Caller caller;
    try {
      caller = ChosenOrganisation.caller(request, login.get().getName(), identity);
    } catch (Refusal foreign) {
      EngineErrors.write(response, foreign);
      return;
    }
    try {
      engine.setAuthentication(
          caller.login(), caller.groups(), caller.tenant().map(List::of).orElse(List.of()));
      chain.doFilter(request, response);
    } finally {
      engine.clearAuthentication();
    }
  }

  static Optional<Authentication> loggedIn() {
    return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
        .filter(it -> it.isAuthenticated() && !(it instanceof AnonymousAuthenticationToken));
  }
}
