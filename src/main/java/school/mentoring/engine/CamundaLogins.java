package school.mentoring.engine;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;

/** Checks passwords where the engine keeps them: one store for pages, web apps and REST. */
@Component
class CamundaLogins implements AuthenticationProvider {

  private final IdentityService identities;

  CamundaLogins(IdentityService identities) {
    this.identities = identities;
  }

  @Override
  public Authentication authenticate(Authentication attempt) {
    String login = attempt.getName();
    if (!identities.checkPassword(login, String.valueOf(attempt.getCredentials()))) {
      throw new BadCredentialsException("Неверный логин или пароль");
    }
    return UsernamePasswordAuthenticationToken.authenticated(login, null, authorities(login));
  }

  private List<SimpleGrantedAuthority> authorities(String login) {
    List<Group> groups = identities.createGroupQuery().groupMember(login).list();
    return groups.stream().map(it -> new SimpleGrantedAuthority("ROLE_" + it.getId())).toList();
  }

  @Override
  public boolean supports(Class<?> attempt) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(attempt);
  }
}
