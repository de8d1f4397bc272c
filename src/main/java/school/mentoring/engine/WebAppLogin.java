package school.mentoring.engine;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationProvider;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;
import org.camunda.bpm.webapp.impl.security.auth.Authentications;
import org.camunda.bpm.webapp.impl.security.auth.UserAuthentication;
import org.springframework.web.context.support.WebApplicationContextUtils;

/** Hands the one login over to the web apps. Made by their filter by name, hence public. */
public class WebAppLogin implements AuthenticationProvider {

  /** Where the web apps keep who is logged in, with roles and organisations, for the session. */
  static final String CACHED = "authenticatedUser";

  @Override
  public AuthenticationResult extractAuthenticatedUser(
      HttpServletRequest request, ProcessEngine engine) {
    return CallerFilter.loggedIn()
        .map(it -> result(request, it.getName()))
        .orElseGet(AuthenticationResult::unsuccessful);
  }

  private static AuthenticationResult result(HttpServletRequest request, String login) {
    EngineIdentity identity =
        WebApplicationContextUtils.getRequiredWebApplicationContext(request.getServletContext())
            .getBean(EngineIdentity.class);
    EngineIdentity.Caller caller = ChosenOrganisation.caller(request, login, identity);
    forgetOther(request.getSession(), caller);
    AuthenticationResult result = new AuthenticationResult(caller.login(), true);
    result.setGroups(caller.groups());
    result.setTenants(caller.tenant().map(List::of).orElse(List.of()));
    return result;
  }

  /** Roles count at once: what the web apps remember is dropped where it differs. */
  private static void forgetOther(HttpSession session, EngineIdentity.Caller caller) {
    if (session.getAttribute(CACHED) instanceof Authentications remembered
        && remembered.getAuthentications().stream().anyMatch(it -> differs(it, caller))) {
      session.removeAttribute(CACHED);
    }
  }

  private static boolean differs(UserAuthentication remembered, EngineIdentity.Caller caller) {
    return !Set.copyOf(remembered.getGroupIds()).equals(Set.copyOf(caller.groups()))
        || !Set.copyOf(remembered.getTenantIds())
            .equals(Set.copyOf(caller.tenant().stream().toList()));
  }

  @Override
  public void augmentResponseByAuthenticationChallenge(
      HttpServletResponse response, ProcessEngine engine) {
    // Spring Security has already asked for the login
  }
}
