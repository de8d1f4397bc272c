package school.mentoring.privacy.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets the trail see every page that is handed out. */
@Configuration(proxyBeanMethods = false)
class NotingConfiguration implements WebMvcConfigurer {

  private final NotingPages pages;

  NotingConfiguration(NotingPages pages) {
    this.pages = pages;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(pages);
  }
}
