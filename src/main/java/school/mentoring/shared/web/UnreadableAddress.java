package school.mentoring.shared.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.boot.web.embedded.tomcat.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** What the server itself refuses, such as a torn address, never reaches a page of ours. */
@Component
class UnreadableAddress implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

  @Override
  public void customize(TomcatServletWebServerFactory server) {
    server.addContextCustomizers(
        context ->
            ((StandardHost) context.getParent())
                .setErrorReportValveClass(InRussian.class.getName()));
  }

  /** Made by the server by its name, hence public. */
  public static class InRussian extends ErrorReportValve {

    private static final String PAGE =
        "<!DOCTYPE html><html lang=\"ru\"><head><meta charset=\"utf-8\"><title>Не получилось</title></head>"
            + "<body><h1>Не получилось</h1><p>Такой адрес не прочитать: проверьте его или начните с главной.</p>"
            + "<p><a href=\"/\">На главную</a></p></body></html>";

    @Override
    protected void report(Request request, Response response, Throwable failure) {
      if (response.getStatus() < 400
          || response.getContentWritten() > 0
          || !response.setErrorReported()) {
        return;
      }
      try {
        response.setContentType("text/html;charset=UTF-8");
        response.getOutputStream().write(PAGE.getBytes(StandardCharsets.UTF_8));
        response.finishResponse();
      } catch (IOException | IllegalStateException gone) {
        container.getLogger().debug("nobody waits for the answer", gone);
      }
    }
  }
}
