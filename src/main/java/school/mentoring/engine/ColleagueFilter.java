package school.mentoring.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Names in Tasklist the colleague who does a task. The engine tells the name of nobody but oneself,
 * and would show the bare login; whoever may read a task may know who does it.
 */
@Component
@Order(CallerFilter.ORDER + 1)
class ColleagueFilter extends OncePerRequestFilter {

  private static final String REST = "/camunda/api/engine/engine/default";
  private static final Pattern TASK = Pattern.compile(REST + "/task/[^/]+");
  private static final Pattern LIST = Pattern.compile(REST + "/filter/[^/]+/list");

  private static final ObjectMapper JSON = new ObjectMapper();

  private final IdentityService identities;
  private final AsSystem system;

  ColleagueFilter(IdentityService identities, AsSystem system) {
    this.identities = identities;
    this.system = system;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    String uri = request.getRequestURI();
    boolean task = request.getMethod().equals("GET") && TASK.matcher(uri).matches();
    return !task && !LIST.matcher(uri).matches();
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    ContentCachingResponseWrapper answer = new ContentCachingResponseWrapper(response);
    chain.doFilter(request, answer);
    Optional<byte[]> named =
        answer.getStatus() == HttpServletResponse.SC_OK
            ? named(answer.getContentAsByteArray())
            : Optional.empty();
    if (named.isPresent()) {
      answer.resetBuffer();
      answer.getOutputStream().write(named.get());
    }
    answer.copyBodyToResponse();
  }

  private Optional<byte[]> named(byte[] body) throws IOException {
    JsonNode answer = JSON.readTree(body);
    if (!(answer.path("_embedded") instanceof ObjectNode embedded)) {
      return Optional.empty();
    }
    for (JsonNode link : embedded.path("identityLink")) {
      if (link.path("type").asText().equals("assignee") && link.path("_embedded").isNull()) {
        ((ObjectNode) link).putObject("_embedded").set("user", people(logins(link, "userId")));
      }
    }
    if (embedded.has("task")) {
      embedded.set("assignee", people(logins(embedded.get("task"), "assignee")));
    }
    return Optional.of(JSON.writeValueAsBytes(answer));
  }

  private static Set<String> logins(JsonNode of, String field) {
    return Stream.concat(Stream.of(of), StreamSupport.stream(of.spliterator(), false))
        .map(it -> it.path(field).asText(""))
        .filter(it -> !it.isEmpty() && !it.equals("null"))
        .collect(Collectors.toSet());
  }

  private ArrayNode people(Set<String> logins) {
    ArrayNode people = JSON.createArrayNode();
    if (!logins.isEmpty()) {
      String[] wanted = logins.toArray(String[]::new);
      List<User> found = system.call(() -> identities.createUserQuery().userIdIn(wanted).list());
      found.forEach(
          it ->
              people
                  .addObject()
                  .put("id", it.getId())
                  .put("firstName", it.getFirstName())
                  .put("lastName", it.getLastName()));
    }
    return people;
  }
}
