package school.mentoring.shared.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import school.mentoring.shared.PlainText;

/**
 * Takes signs without a shape out of everything that comes with a form or an address: databases and
 * printers refuse some of them, and others make two names look the same or read backwards.
 */
@Component
class PlainParameters extends OncePerRequestFilter {

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    chain.doFilter(new Plain(request), response);
  }

  private static final class Plain extends HttpServletRequestWrapper {

    Plain(HttpServletRequest request) {
      super(request);
    }

    @Override
    public String getParameter(String name) {
      String text = super.getParameter(name);
      return text == null ? null : PlainText.of(text);
    }

    @Override
    public String[] getParameterValues(String name) {
      return plain(super.getParameterValues(name));
    }

    @Override
    public Map<String, String[]> getParameterMap() {
      Map<String, String[]> plain = new LinkedHashMap<>();
      super.getParameterMap().forEach((name, texts) -> plain.put(name, plain(texts)));
      return plain;
    }

    private static String[] plain(String[] texts) {
      return texts == null ? null : Arrays.stream(texts).map(PlainText::of).toArray(String[]::new);
    }
  }
}
