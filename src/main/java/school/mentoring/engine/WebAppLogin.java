package school.mentoring.engine;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationProvider;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;
import org.springframework.web.context.support.WebApplicationContextUtils;

/** Hands the one login over to the web apps. Made by their filter by name, hence public. */
public class WebAppLogin implements AuthenticationProvider {

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
    EngineIdentity.Caller caller = identity.caller(login, ChosenOrganisation.of(request));
    AuthenticationResult result = new AuthenticationResult(caller.login(), true);
    result.setGroups(caller.groups());
    result.setTenants(caller.tenant().map(List::of).orElse(List.of()));
    return result;
  }

  @Override
  public void augmentResponseByAuthenticationChallenge(
      HttpServletResponse response, ProcessEngine engine) {
    // Spring Security has already asked for the login
  }
}
