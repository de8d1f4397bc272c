package school.mentoring.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import school.mentoring.EngineTest;
import school.mentoring.shared.web.SentOnce;

/** Of every address that takes a form it is settled what a second sending does. */
@EngineTest
class SentTwiceTableIntegrationTests {

  private static final Path TABLE = Path.of("src/test/resources/rights/sent-twice.csv");

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping pages;

  private static Map<String, String> settled() throws Exception {
    Map<String, String> settled = new TreeMap<>();
    List<String> lines =
        Files.readAllLines(TABLE).stream().filter(it -> !it.startsWith("#")).toList();
    assertThat(lines).isSorted();
    lines.forEach(
        it ->
            settled.put(
                it.substring(0, it.lastIndexOf(';')), it.substring(it.lastIndexOf(';') + 1)));
    return settled;
  }

  private Map<String, Boolean> taking() {
    Map<String, Boolean> taking = new TreeMap<>();
    pages
        .getHandlerMethods()
        .forEach(
            (page, method) ->
                addresses(page, method)
                    .forEach(it -> taking.merge(it, once(method), Boolean::logicalOr)));
    return taking;
  }

  private static Set<String> addresses(RequestMappingInfo page, HandlerMethod method) {
    boolean own = method.getBeanType().getName().startsWith("school.mentoring");
    return own && page.getMethodsCondition().getMethods().contains(RequestMethod.POST)
        ? page.getPatternValues()
        : Set.of();
  }

  private static boolean once(HandlerMethod method) {
    return method.hasMethodAnnotation(SentOnce.class);
  }

  @Test
  void everyAddressThatTakesAFormIsInTheTable() throws Exception {
    assertThat(settled().keySet()).containsExactlyInAnyOrderElementsOf(taking().keySet());
    assertThat(settled().values()).containsOnly("once", "key", "state", "same", "file");
  }

  @Test
  void whatHasNoKeyOfItsOwnIsTakenOnce() throws Exception {
    Map<String, String> settled = settled();
    taking()
        .forEach(
            (address, once) ->
                assertThat("once".equals(settled.get(address))).as(address).isEqualTo(once));
  }
}
