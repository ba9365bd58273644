import QtQuick.Layouts
import Pishkhan.Fields

// A vehicle's plate: what is typed goes from box to box by itself.
FieldQuestion {
    id: root

    readonly property var boxes: viewModel.control.boxes ?? []
    readonly property var sizes: viewModel.control.sizes ?? []
    readonly property string kind: viewModel.control.kind ?? "car"

    function full(box: int): bool {
        return (root.boxes[box] ?? "").length >= root.sizes[box];
    }

    function append(text: string): void {
        root.viewModel.append(root.part, text);
        if (root.full(root.part) && root.part < root.boxes.length - 1)
            plate.activePart += 1;
    }

    function erase(): void {
        if ((root.boxes[root.part] ?? "") === "" && root.part > 0)
            plate.activePart -= 1;
        root.viewModel.erase(root.part);
    }

    function clear(): void {
        for (let box = 0; box < root.boxes.length; box++)
            root.viewModel.clear(box);
        plate.activePart = 0;
    }

    // The large button shows the box that is open still; pressed there, it says what is missing.
    function goOn(): void {
        const open = root.boxes.findIndex((text, box) => !root.full(box));
        if (root.viewModel.canSkip)
            root.viewModel.skip();
        else if (root.kind !== "other" && open >= 0 && open !== root.part)
            plate.activePart = open;
        else
            root.viewModel.proceed();
    }

    keyboard: kind === "other" ? viewModel.keyboard : kind === "motorcycle" || part === 3 ? "number" : part === 1 ? "plate" : "nonzero"
    part: plate.activePart

    PlateInput {
        id: plate

        Layout.fillWidth: true
        boxes: root.boxes
        kind: root.kind
        sizes: root.sizes

        onKindChosen: kind => {
            activePart = 0;
            root.viewModel.choose(kind);
        }
    }
}
