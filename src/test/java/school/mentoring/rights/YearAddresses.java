package school.mentoring.rights;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.lang.reflect.Parameter;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every address of the year of a pair, with requests to it that name what a school has. */
@Component
@Lazy
class YearAddresses {

  private static final Map<String, String> FIXED =
      Map.of("month", "2026-10", "paySize", "1", "figure", "1");

  private static final List<String> PARTS =
      List.of(
          "school.mentoring.mentorship",
          "school.mentoring.monitoring",
          "school.mentoring.recognition",
          "school.mentoring.publication",
          "school.mentoring.rehearsal");

  private final RequestMappingHandlerMapping mappings;

  YearAddresses(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings) {
    this.mappings = mappings;
  }

  record Address(HttpMethod method, String path, HandlerMethod handler) {

    String key() {
      return method + " " + path;
    }

    boolean names() {
      return path.contains("Id}") || path.contains("{id}") || path.contains("Id:");
    }

    /** Looked at by people; papers take their time to be drawn. */
    boolean isPage() {
      return method == HttpMethod.GET && !isPublic() && !path.matches(".*\\.(pdf|docx|\\{type.*)");
    }

    /** Opened by a secret that stands in it. */
    boolean isPublic() {
      return path.startsWith("/m/") || path.startsWith("/calendar/feed/");
    }
  }

  /** All of them, by method and path. */
  List<Address> all() {
    Map<String, Address> all = new TreeMap<>();
    mappings
        .getHandlerMethods()
        .forEach(
            (info, handler) -> {
              if (belongsHere(handler)) {
                for (RequestMethod method : info.getMethodsCondition().getMethods()) {
                  for (String path : info.getPatternValues()) {
                    Address found = new Address(HttpMethod.valueOf(method.name()), path, handler);
                    all.put(found.key(), found);
                  }
                }
              }
            });
    return List.copyOf(all.values());
  }

  private static boolean belongsHere(HandlerMethod handler) {
    String type = handler.getBeanType().getName();
    return PARTS.stream().anyMatch(it -> type.startsWith(it + "."))
        || type.endsWith(".NextYearController");
  }

  /** A request with all its parameters, each with a value that suits its name and type. */
  MockHttpServletRequestBuilder asked(Address address, PairYear.Built built) {
    String path = filled(address, built);
    boolean file =
        Arrays.stream(address.handler().getMethod().getParameters())
            .anyMatch(it -> it.getType() == MultipartFile.class);
    MockHttpServletRequestBuilder asked =
        file
            ? multipart(path).file(new MockMultipartFile("file", "a.xlsx", "text/csv", new byte[3]))
            : request(address.method(), path);
    Arrays.stream(address.handler().getMethod().getParameters())
        .filter(it -> it.isAnnotationPresent(RequestParam.class))
        .filter(it -> it.getType() != Map.class && it.getType() != MultipartFile.class)
        .forEach(it -> asked.param(name(it), typed(it, built)));
    return asked;
  }

  static String name(Parameter parameter) {
    String named = parameter.getAnnotation(RequestParam.class).value();
    return named.isEmpty() ? parameter.getName() : named;
  }

  private static String typed(Parameter parameter, PairYear.Built built) {
    String name = name(parameter);
    Map<String, String> ids = built.ids();
    Class<?> type = parameter.getType();
    if (FIXED.containsKey(name)) {
      return FIXED.get(name);
    }
    if (name.equals("pair") || name.equals("mentorship")) {
      return ids.get("mentorshipId");
    }
    if (name.equals("mentor")) {
      return ids.get("mentorId");
    }
    if (name.equals("entry") && type == UUID.class) {
      return ids.get("held");
    }
    if (name.equals("from") && type == UUID.class) {
      return ids.get("otherPlan");
    }
    if (ids.containsKey(name)) {
      return ids.get(name);
    }
    if (type.isEnum()) {
      return type.getEnumConstants()[0].toString();
    }
    if (type == UUID.class) {
      return ids.get("mentorId");
    }
    if (type == LocalDate.class) {
      return LocalDate.now().toString();
    }
    if (type == LocalTime.class) {
      return "10:00";
    }
    if (type.isPrimitive() && type != boolean.class || Number.class.isAssignableFrom(type)) {
      return "1";
    }
    return type == boolean.class || type == Boolean.class ? "true" : other(parameter);
  }

  private static String other(Parameter parameter) {
    return parameter.getType().getSimpleName().equals("List") ? "" : "слово";
  }

  /** The address with ids instead of names. */
  String filled(Address address, PairYear.Built built) {
    String path = address.path();
    Map<String, String> ids = new LinkedHashMap<>(built.ids());
    ids.put("id", path.startsWith("/practices") ? ids.get("practice") : ids.get("programmeId"));
    ids.put("meeting", path.contains("/planned") ? ids.get("planned") : ids.get("held"));
    ids.put("kind", kind(path));
    ids.put("from", "2026-10-01");
    ids.put("stage", "entry");
    ids.put("moment", "YEAR_END");
    ids.put("key", "pairsKept");
    ids.put("format", "csv");
    ids.put("type", "pdf");
    ids.put("name", "plan");
    ids.put("change", ids.get("care"));
    String filled = path;
    for (Map.Entry<String, String> it : ids.entrySet()) {
      filled = filled.replaceAll("\\{" + it.getKey() + "(:([^{}]|\\{[^}]*})*)?}", it.getValue());
    }
    return filled.replaceAll("\\{[^/]*}", UUID.randomUUID().toString());
  }

  private static String kind(String path) {
    if (path.contains("/reports/")) {
      return "quarterly";
    }
    return path.contains("/papers/") ? "consent" : "development-plan";
  }
}
