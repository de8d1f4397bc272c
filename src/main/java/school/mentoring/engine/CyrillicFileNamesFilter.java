package school.mentoring.engine;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The engine's REST writes Cyrillic file names raw into a header; Tomcat then drops the header
 * whole.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class CyrillicFileNamesFilter extends OncePerRequestFilter {

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    chain.doFilter(
        request,
        new HttpServletResponseWrapper(response) {
          @Override
          public void setHeader(String name, String value) {
            super.setHeader(name, latin(name, value));
          }

          @Override
          public void addHeader(String name, String value) {
            super.addHeader(name, latin(name, value));
          }
        });
  }

  private static String latin(String name, String value) {
    return value != null && HttpHeaders.CONTENT_DISPOSITION.equalsIgnoreCase(name)
        ? value.replaceAll("[^\\x20-\\x7e]", "_")
        : value;
  }
}
