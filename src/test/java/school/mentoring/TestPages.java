package school.mentoring;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import jakarta.servlet.Filter;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.web.FilterChainProxy;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.DefaultMockMvcBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Opens own pages the way a browser does, behind the login and all filters, without a server. */
@TestComponent
public class TestPages {

  private final MockMvc mvc;

  TestPages(WebApplicationContext context, List<Filter> filters) {
    DefaultMockMvcBuilder pages =
        MockMvcBuilders.webAppContextSetup(context).apply(springSecurity());
    filters.stream().filter(TestPages::belongsHere).forEach(pages::addFilters);
    this.mvc = pages.build();
  }

  /** The login comes from the test, and the session is the one that a test hands over. */
  private static boolean belongsHere(Filter filter) {
    return !(filter instanceof FilterChainProxy) && !(filter instanceof SessionRepositoryFilter);
  }

  /** Sends a request as a login, with the token that a form of the page would carry. */
  public ResultActions as(String login, MockHttpServletRequestBuilder request) throws Exception {
    return mvc.perform(request.with(user(login)).with(csrf()));
  }

  /** Sends a request of somebody who is not logged in and has nothing but the address. */
  public ResultActions asNobody(MockHttpServletRequestBuilder request) throws Exception {
    return mvc.perform(request);
  }
}
