/** The yardstick: a pane of the size of a new add-in's, with the same library, three buttons and nothing behind them. */
import { Button, FluentProvider, webLightTheme } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";

const root = document.getElementById("pane");
if (root) {
  createRoot(root).render(
    <FluentProvider theme={webLightTheme}>
      <Button appearance="primary">开始</Button>
      <Button>设置</Button>
      <Button>关于</Button>
    </FluentProvider>,
  );
}
